import { inReadingOrder, withoutDuplicates, withoutLesser } from '../../src/check/order';
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

test.each<readonly [why: string, one: Finding, other: Finding, heard: number]>([
  ['another paragraph', finding('a', span('body', 1)), finding('a', span('body', 2)), 2],
  ['other words of it', finding('a', span('body', 1, 2)), finding('a', span('body', 1, 3)), 2],
  ['a paragraph elsewhere', finding('a', span('body', 1)), finding('a', span('header:0', 1)), 2],
  ['another rule', finding('a', span('body', 1)), finding('b', span('body', 1)), 2],
  ['another sentence', finding('a', span('body', 1)), { ...finding('a', span('body', 1)), message: 'b' }, 2],
  ['another section', finding('a', { kind: 'section', section: 0 }), finding('a', { kind: 'section', section: 1 }), 2],
  [
    'another gap',
    finding('a', { kind: 'missing', component: 'noiNhan' }),
    finding('a', { kind: 'missing', component: 'chuKy' }),
    2,
  ],
  ['the same', finding('a', span('body', 1)), finding('a', span('body', 1)), 1],
  [
    'the same gap',
    finding('a', { kind: 'missing', component: 'chuKy' }),
    finding('a', { kind: 'missing', component: 'chuKy' }),
    1,
  ],
])('said twice is heard once, of other things twice: %s', (_, one, other, heard) => {
  expect(withoutDuplicates([one, other])).toEqual([one, other].slice(0, heard));
});

describe('a small letter in the name of a law', () => {
  const words = (start: number, end: number, paragraph = 1): Place => ({
    kind: 'span',
    span: { part: 'body', paragraph, start, end },
  });
  const type = finding('chung/vien-dan/ten-loai-viet-sai', words(7, 11));
  const law = finding('nd30/vien-dan/ten-luat-viet-hoa', words(7, 20));

  test.each<readonly [why: string, found: readonly Finding[], heard: readonly Finding[]]>([
    ['told of the type and of the name: heard once, with its clause', [type, law], [law]],
    ['told of the type alone', [type], [type]],
    [
      'another law of the paragraph',
      [finding(type.rule, words(40, 44)), law],
      [finding(type.rule, words(40, 44)), law],
    ],
    ['another paragraph', [finding(type.rule, words(7, 11, 2)), law], [finding(type.rule, words(7, 11, 2)), law]],
  ])('%s', (_, found, heard) => {
    expect(withoutLesser(found)).toEqual(heard);
  });
});
