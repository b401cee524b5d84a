import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { isSameDraft } from '../../src/draft/same-draft';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));
const parts = unzipSync(bytes);
const zipped = (change: Zippable = {}) => zipSync({ ...parts, ...change }, { mtime: '2026-01-05' });
const without = (name: string) => zipSync(Object.fromEntries(Object.entries(parts).filter(([it]) => it !== name)));
const one = zipped();

test.each([
  ['the same file', one, true],
  ['a copy of it', one.slice(), true],
  ['saved at another time', zipSync(parts, { mtime: '2026-02-06' }), true],
  ['its members in another order', zipSync(Object.fromEntries(Object.entries(parts).reverse())), true],
  ['who saved it and when', zipped({ 'docProps/core.xml': strToU8('<x/>') }), true],
  ['one character of the text', zipped({ 'word/document.xml': changed('word/document.xml') }), false],
  ['a style', zipped({ 'word/styles.xml': changed('word/styles.xml') }), false],
  ['one part less', without('word/styles.xml'), false],
  ['one part more', zipped({ 'word/footer9.xml': strToU8('<w:ftr/>') }), false],
  ['nothing', new Uint8Array(), false],
  ['no zip', strToU8('not a zip at all'), false],
])('%s', (_, other, same) => {
  expect(isSameDraft(one, other)).toBe(same);
  expect(isSameDraft(other, one)).toBe(same);
});

function changed(name: string): Uint8Array {
  const part = parts[name]!.slice();
  part[part.length - 20]! ^= 1;
  return part;
}

test('what is no package is the same only as itself', () => {
  const flat = strToU8('<pkg:package/>');
  expect(isSameDraft(flat, flat.slice())).toBe(true);
  expect(isSameDraft(flat, strToU8('<pkg:package />'))).toBe(false);
});
