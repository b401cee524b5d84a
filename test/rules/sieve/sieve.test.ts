import fc from 'fast-check';
import type { Part } from '../../../src/anatomy/model';
import type { Sought } from '../../../src/rules/sieve/needs';
import { sifted } from '../../../src/rules/sieve/sieve';

/** Parts with a text each, in front of enough others that they are worth sifting. */
function partsOf(...texts: readonly string[]): readonly Part[] {
  const others = Array.from({ length: 10 }, (_, i) => `Đoạn thứ ${i}.`);
  return [...texts, ...others].map((text) => ({ paragraph: { text }, start: 0, end: text.length }) as Part);
}

/** Which of the texts are left. */
function left(texts: readonly string[], sought: Sought): readonly string[] {
  return sifted(partsOf(...texts), sought)
    .map(({ paragraph }) => paragraph.text)
    .filter((text) => !text.startsWith('Đoạn thứ'));
}

describe('left are the paragraphs in which something has a chance', () => {
  const texts = [
    'phục vụ nhân dân trong xã',
    'báo cáo Nhân\u00a0dân tỉnh',
    'phu\u0323c vu\u0323 nha\u0302n da\u0302n',
    'nhận các danh sách',
    'kinh tế- xã hội',
    'Nghị định 30/2020/NĐ-CP',
    'vân vân.. và “trích”',
  ];
  const [plain, capital, decomposed, likeIt, dash, number, marks] = texts as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  test.each<readonly [string, Sought, readonly string[]]>([
    ['a word, whatever its case, blanks and composition', /nhân dân/u, [plain, capital, decomposed]],
    ['letters across groups', /(?<sai>n)(?:hân) d(?=ân)/u, [plain, capital, decomposed]],
    ['one of several', /(?:xã hội|Nghị định)/u, [dash, number]],
    ['what stands around', /(?<=phục vụ )nhân/u, [plain, decomposed]],
    ['a lone mark', /[“”]/u, [marks]],
    ['a mark twice', /[.]{2,3}/u, [marks]],
    ['a number and a mark', / \d{1,5}[/-]/, [number]],
    ['words', ['Xã hội', 'nghị định'], [dash, number]],
    ['what need not be there is not asked for', /(?:báo cáo)? ?(?!Nhân)(?:danh sách|x?danh)/u, [likeIt]],
    ['a pattern that tells nothing leaves all', /\p{Lu}./u, texts],
  ])('%s', (_, sought, expected) => {
    expect(left(texts, sought)).toEqual(expected);
  });
});

test('parts come back in order, and a few parts are not sifted at all', () => {
  const parts = partsOf('không', 'có gạch - nối', 'không', 'có gạch - nối');
  expect(sifted(parts, /gạch -/u)).toEqual([parts[1], parts[3]]);
  expect(sifted(parts.slice(0, 3), /gạch -/u)).toHaveLength(3);
});

/** Pieces of patterns, and of texts in which they may be found. */
const letters = ['n', 'h', 'â', 'N', 'Â', '-', '.', ' ', '3', '“', 'đ', '😀'];
const single = fc.oneof(
  fc.constantFrom('n', 'h', 'â', 'N', '-', '\\.', ' ', '3', '\\d', '\\s', '“', 'đ', '\\u00e2', '\\u{1F600}', '\\p{Ll}'),
  fc.constantFrom('.', '[nN]', '[ \\u00a0]', '[^n]', '[.“-]', '[a-nđ]', '[\\d-]', '[\\p{L}3]', '\\b', '(?!3)', '^'),
);
const { pattern } = fc.letrec<{ pattern: string; sequence: string; atom: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  sequence: fc
    .array(fc.tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,3}', '{0,2}', '+?')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) => all.map(([atom, count]) => (/^(?:\^|\\b|\(\?!)/.test(atom) ? atom : atom + count)).join('')),
  atom: fc.oneof(
    { maxDepth: 2 },
    single,
    tie('pattern').map((it) => `(?:${it})`),
    tie('pattern')
      .map((it) => `(?<=${it})`)
      .map((it) => `(?:${it})`),
    tie('pattern').map((it) => `(?:(?=${it}))`),
  ),
}));
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });

test('a paragraph in which a pattern is found is never left out', () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { maxLength: 4 }), fc.boolean(), (source, texts, ignoreCase) => {
      const sought = new RegExp(source, ignoreCase ? 'iu' : 'u');
      const all = partsOf(...texts, ...texts.map((it) => it.normalize('NFD').replaceAll(' ', '\u00a0')));
      const found = sifted(all, sought);
      for (const part of all) {
        const read = part.paragraph.text.normalize('NFC').replaceAll('\u00a0', ' ');
        if (sought.test(read)) expect(found).toContain(part);
      }
    }),
    { numRuns: 150 },
  );
});
