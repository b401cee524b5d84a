import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { fixAll } from '../../src/edits/fix-all';
import { openPackage } from '../../src/ooxml/package';
import { legacyLetters, type Encoding } from '../../src/text/legacy-letters';
import { rewriteDocument, rewritePart, rewriteWords } from '../support/rewrite-docx';

const source = new Uint8Array(readFileSync(join(__dirname, '../golden/cong-van-002-dung.docx')));
const judge = (bytes: Uint8Array) => {
  const draft = readDraft(openPackage(bytes));
  return { ...checkDraft(draft, { asOf: '2026-03-05' }), draft };
};
const textsOf = (bytes: Uint8Array) => judge(bytes).draft.paragraphs.map(({ text }) => text);

/** A correct draft as an office typed it twenty years ago. */
function inOldLetters(encoding: Encoding, font: string): Uint8Array {
  const back = new Map([...legacyLetters[encoding]].map(([written, letter]) => [letter, written]));
  const typed = rewriteWords(source, (words) =>
    Array.from(words.normalize('NFC'), (letter) => back.get(letter) ?? back.get(letter.toLowerCase()) ?? letter).join(
      '',
    ),
  );
  const named = (xml: string) => xml.replaceAll('Times New Roman', font);
  return rewritePart(rewriteDocument(typed, named), 'word/styles.xml', named);
}

describe.each([
  ['tcvn3', '.VnTime'],
  ['vni', 'VNI-Times'],
] as const)('a draft in %s', (encoding, font) => {
  const old = inOldLetters(encoding, font);

  test('is recognised, and only its letters are spoken of', () => {
    const { anatomy, findings, unchecked, readyToSign, notices } = judge(old);
    expect(anatomy.kind).toBe('cong-van');
    expect(findings.map(({ rule, component }) => `${rule} ${component}`)).toEqual(['nd30/trang/bang-ma-cu trang']);
    expect(unchecked.length).toBeGreaterThan(5);
    expect(notices.map(({ code }) => code)).toContain('bang-ma-cu');
    expect(readyToSign).toBe(false);
  });

  test('is turned into Unicode, and then judged like any other', () => {
    const { bytes, judged } = fixAll(old, judge);
    const capitals = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());
    expect(capitals(textsOf(bytes))).toEqual(capitals(textsOf(source)));
    expect(judged.findings.filter(({ rule }) => /bang-ma|phong-chu/.test(rule))).toEqual([]);
    expect(judged.unchecked).toEqual([]);
    if (encoding === 'vni') expect(judged.findings).toEqual(judge(source).findings);
  });
});

test('Unicode drafts are judged as ever', () => expect(judge(source).notices).toEqual([]));
