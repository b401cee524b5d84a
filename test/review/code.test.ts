import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readDraft } from '../../src/draft/read';
import type { DraftDocument } from '../../src/draft/model';
import { codeOf, isCodeOf, readCode } from '../../src/review/code';
import { sha256 } from '../../src/review/sha256';
import { draft, header, paragraph } from '../support/draft-builder';
import { golden } from '../support/golden';

test('the digest is SHA-256, whatever the text and its length', () => {
  const known = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 1000]) {
    expect(sha256('đ'.repeat(length))).toBe(known('đ'.repeat(length)));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
});

test('the code is four groups of four digits, the same for the same words', () => {
  const { bytes } = golden('cong-van-002');
  const code = codeOf(readDraft(bytes));
  expect(code).toEqual({ text: expect.stringMatching(/^[\dA-F]{4}(?: [\dA-F]{4}){3}$/u) as string, whole: true });
  expect(codeOf(readDraft(bytes))).toEqual(code);
});

const before = draft(header([paragraph('2')]), paragraph('Điều 1. Phạm vi'), paragraph(''), paragraph('Kính gửi'));

const changed: readonly (readonly [string, DraftDocument])[] = [
  ['a letter', draft(header([paragraph('2')]), paragraph('Điều 1. Phạm Vi'), paragraph('Kính gửi'))],
  [
    'a paragraph more',
    draft(header([paragraph('2')]), paragraph('Điều 1. Phạm vi'), paragraph('Kính'), paragraph('gửi')),
  ],
  ['the order', draft(header([paragraph('2')]), paragraph('Kính gửi'), paragraph('Điều 1. Phạm vi'))],
  ['a line broken', draft(header([paragraph('2')]), paragraph('Điều 1.\nPhạm vi'), paragraph('Kính gửi'))],
  ['a word in the header', draft(header([paragraph('MẬT')]), paragraph('Điều 1. Phạm vi'), paragraph('Kính gửi'))],
];

test.each(changed)('%s changed is another code', (_, after) => {
  expect(codeOf(after).text).not.toBe(codeOf(before).text);
});

test('looks, blank paragraphs, and letters in another composition are no words', () => {
  const same = draft(
    header([paragraph('2')]),
    paragraph('Điều 1. Phạm vi'.normalize('NFD'), { bold: true, size: 20 }),
    paragraph('Kính gửi'),
    paragraph(' '),
  );
  expect(codeOf(same)).toEqual(codeOf(before));
});

test('the page number that Word last wrote is no word', () => {
  const numbered = (text: string): DraftDocument => {
    const built = draft(header([paragraph(text)]), paragraph('Kính gửi'));
    const field = (it: DraftDocument['paragraphs'][number]) => ({
      ...it,
      runs: it.runs.map((run) => ({ ...run, field: ' PAGE ' })),
    });
    return { ...built, headers: built.headers.map((it) => ({ ...it, paragraphs: it.paragraphs.map(field) })) };
  };
  expect(codeOf(numbered('2'))).toEqual(codeOf(numbered('17')));
});

test('a code is known again however it was typed; another draft has none of it', () => {
  const { text } = codeOf(before);
  for (const typed of [text, text.toLowerCase(), text.replaceAll(' ', ''), text.replaceAll(' ', '-'), ` ${text}\n`]) {
    expect(isCodeOf(typed, before)).toBe('whole');
  }
  expect(isCodeOf(text, changed[0]![1])).toBeNull();
  expect([readCode(''), readCode('9F4C 21D7'), readCode(`${text}0`), readCode('XF4C21D760AEB8E3')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('where the host hands over no header the code is of the body, and is known as such in the whole draft', () => {
  const blind = { ...before, headers: [], coverage: { sections: false, headers: false, formatting: true } };
  const code = codeOf(blind);
  expect(code.whole).toBe(false);
  expect(isCodeOf(code.text, blind)).toBe('body');
  expect(isCodeOf(code.text, before)).toBe('body');
  expect(isCodeOf(codeOf(before).text, blind)).toBeNull();
});
