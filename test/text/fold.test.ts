import fc from 'fast-check';
import { fold } from '../../src/text/fold';

const marks = /\p{M}+/gu;
const gaps = /[\s\u00a0\u200b]+/gu;

/** What folding means, step by step. */
function stepByStep(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd').replace(gaps, ' ').trim();
}

test.each([
  ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
  ['  Độc lập\u00a0-\tTự do ', 'doc lap - tu do'],
  ['Vie\u0323\u0302t', 'viet'],
  ['', ''],
  [' \u00a0', ''],
])('“%s” is “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const vietnamese = fc.string({
  unit: fc.constantFrom(...Array.from('aĂắốộđĐ Ưựy\u00a0\t\n.-–“…\u0301\u0323\u200b9')),
  maxLength: 30,
});

test('folding is what its steps make of any text', () => {
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' }), fc.string()), (text) => {
      expect(fold(text)).toBe(stepByStep(text));
      expect(fold(text.normalize('NFD'))).toBe(stepByStep(text));
    }),
  );
});

test('every letter by itself', () => {
  for (let code = 0; code < 0x2100; code++) {
    const letter = `a${String.fromCharCode(code)}b`;
    expect(fold(letter)).toBe(stepByStep(letter));
  }
});
