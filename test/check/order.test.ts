import { inReadingOrder, withoutDuplicates } from '../../src/check/order';
import type { Component } from '../../src/anatomy/model';
import type { PartName } from '../../src/draft/model';
import type { Finding, Place } from '../../src/finding/model';

const finding = (rule: string, place: Place, component: Component = 'noiDung'): Finding => ({
  rule,
  ref: null,
  component,
  severity: 'warning',
  place,
  message: rule,
  actual: null,
  expected: null,
  basis: null,
  fixes: [],
});
const span = (part: PartName, paragraph: number, start = 0): Place => ({
  kind: 'span',
  span: { part, paragraph, start, end: start + 1 },
});

test('the page, then what is missing, then header, boxes, body and footer as they are read', () => {
  const sorted = [
    finding('section', { kind: 'section', section: 0 }, 'trang'),
    finding('missing', { kind: 'missing', component: 'noiNhan' }, 'noiNhan'),
    finding('header', span('header:0', 0), 'trang'),
    finding('box', span('textbox:0', 4), 'quocHieu'),
    finding('first', span('body', 2, 1)),
    finding('second', span('body', 2, 9)),
    finding('kính gửi stands before the body', span('body', 5), 'kinhGui'),
    finding('later', span('body', 11)),
    finding('footer', span('footer:0', 0), 'diaChi'),
  ];
  expect(inReadingOrder([...sorted].reverse()).map(({ rule }) => rule)).toEqual(sorted.map(({ rule }) => rule));
});

test('the same said twice of the same words is heard once; of other words, twice', () => {
  const [one, again, elsewhere] = [
    finding('a', span('body', 1)),
    finding('a', span('body', 1)),
    finding('a', span('body', 2)),
  ];
  expect(withoutDuplicates([one, again, elsewhere])).toEqual([one, elsewhere]);
});
