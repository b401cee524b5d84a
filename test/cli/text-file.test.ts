import fc from 'fast-check';
import { decoded } from '../../src/cli/text-file';
import { UnreadableFile } from '../../src/ooxml/model';

const text = 'Thực hiện Kế hoạch số 15/KH-UBND\r\nngày 14/01/2026';
const utf8 = new TextEncoder();

/** UTF-16 with its mark, the low byte first or last. */
function wide(words: string, lowFirst: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * words.length + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of [0xfeff, ...Array.from(words, (letter) => letter.charCodeAt(0))].entries())
    view.setUint16(2 * i, unit, lowFirst);
  return bytes;
}

test.each([
  ['UTF-8', utf8.encode(text)],
  ['UTF-8 with its mark', utf8.encode(`\ufeff${text}`)],
  ['UTF-16, low byte first', wide(text, true)],
  ['UTF-16, high byte first', wide(text, false)],
])('%s is read', (_, bytes) => {
  expect(decoded(bytes)).toBe(text);
});

test('an empty file has no text', () => {
  expect(decoded(new Uint8Array())).toBe('');
});

test.each([
  ['letters of a code page', Uint8Array.from([0x54, 0xc3, 0x20, 0xe9])],
  ['a file that is no text', Uint8Array.from([1, 0, 2, 0, 3])],
])('%s: one sentence', (_, bytes) => {
  expect(() => decoded(bytes)).toThrow(UnreadableFile);
});

test('any bytes are text or one sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      try {
        expect(decoded(bytes)).not.toContain('\0');
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
      }
    }),
  );
});
