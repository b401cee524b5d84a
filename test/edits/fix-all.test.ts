import { readDraft } from '../../src/draft/read';
import { fixAll } from '../../src/edits/fix-all';
import type { Edit, Finding, Fix } from '../../src/finding/model';
import { goldens } from '../support/golden';

const bytes = goldens[0]!.bytes;
const textOf = (draft: Uint8Array) => readDraft(draft).paragraphs[0]!.text;

function replacing(start: number, expect: string, text: string): Edit {
  return { kind: 'replaceText', span: { part: 'body', paragraph: 0, start, end: start + expect.length }, expect, text };
}

function finding(edits: readonly Edit[], safety: Fix['safety'] = 'safe'): Finding {
  return {
    rule: 'thu/nghiem',
    ref: null,
    component: 'coQuanChuQuan',
    severity: 'error',
    place: { kind: 'section', section: 0 },
    message: '',
    actual: null,
    expected: null,
    basis: null,
    fixes: [{ title: 'Sửa', safety, edits }],
  };
}

/** Finds, in the first paragraph, whatever the table says to replace. */
function judgeBy(table: readonly (readonly [string, string])[], safety?: Fix['safety']) {
  return (draft: Uint8Array) => {
    const text = textOf(draft);
    const findings = table.flatMap(([from, to]) =>
      text.includes(from) ? [finding([replacing(text.indexOf(from), from, to)], safety)] : [],
    );
    return { findings };
  };
}

test('what one fix uncovers is fixed in the next pass', () => {
  const {
    bytes: fixed,
    applied,
    judged,
  } = fixAll(
    bytes,
    judgeBy([
      ['ỦY BAN', 'SỞ'],
      ['SỞ NHÂN', 'SỞ NỘI'],
    ]),
  );
  expect(textOf(fixed)).toBe('SỞ NỘI DÂN');
  expect(applied.map(({ before, after }) => [before, after])).toEqual([
    ['ỦY BAN', 'SỞ'],
    ['SỞ NHÂN', 'SỞ NỘI'],
  ]);
  expect(judged.findings).toEqual([]);
});

test('a second run changes nothing', () => {
  const judge = judgeBy([['ỦY BAN', 'SỞ']]);
  const once = fixAll(bytes, judge).bytes;
  expect(fixAll(once, judge)).toMatchObject({ bytes: once, applied: [] });
});

test.each<[why: string, table: readonly (readonly [string, string])[], text: string]>([
  [
    'two that undo each other',
    [
      ['ỦY', 'XX'],
      ['XX', 'ỦY'],
    ],
    'XX BAN NHÂN DÂN',
  ],
  ['one that never ends', [['ỦY', 'AỦY']], `${'A'.repeat(10)}ỦY BAN NHÂN DÂN`],
  ['one that writes what stands there', [['ỦY', 'ỦY']], 'ỦY BAN NHÂN DÂN'],
  [
    'one that the file refuses beside one that it takes',
    [
      ['ỦY', '\u0001'],
      ['DÂN', 'DÂN '],
    ],
    `ỦY BAN NHÂN DÂN${' '.repeat(10)}`,
  ],
])('ends: %s', (_, table, text) => {
  expect(textOf(fixAll(bytes, judgeBy(table)).bytes)).toBe(text);
});

test('a fix for review is left to the author', () => {
  const judge = judgeBy([['ỦY BAN', 'SỞ']], 'review');
  expect(fixAll(bytes, judge)).toMatchObject({ bytes, applied: [] });
});

test('a format is told in the words of the finding', () => {
  const bold: Edit = {
    kind: 'formatParagraph',
    part: 'body',
    paragraph: 0,
    expect: 'ỦY BAN NHÂN DÂN',
    format: { alignment: 'left' },
  };
  const judge = (draft: Uint8Array) => {
    const done = readDraft(draft).paragraphs[0]!.format.alignment === 'left';
    return { findings: done ? [] : [{ ...finding([bold]), actual: 'căn giữa', expected: 'căn trái' }] };
  };
  expect(fixAll(bytes, judge).applied).toMatchObject([{ before: 'căn giữa', after: 'căn trái' }]);
});
