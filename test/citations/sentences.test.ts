import { z } from 'zod';
import { instrumentTypes } from '../../src/citation/types';
import { marked } from './marked';
import { negatives, sentenceFiles } from './sentences';

const answers = <Value extends z.ZodType>(value: Value) => z.array(value.nullable()).min(1);
const citation = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  key: z.object({ start: z.number().int(), end: z.number().int() }),
  titleStart: z.number().int(),
  answers: z.object({
    type: answers(z.enum(instrumentTypes.map(({ name }) => name))),
    number: answers(z.string().regex(/^\d{1,5}[a-zđ]?[-/][\p{L}\d.&/-]+$/u)),
    date: answers(z.string().regex(/^\d{4}(?:-\d\d-\d\d)?$/)),
    issuer: answers(z.string().regex(/^\p{L}.*[\p{L})]$/u)),
    title: answers(z.string().min(3)),
    pin: answers(z.string().regex(/^(?:(?:^|; )(?:phuLuc|phan|chuong|muc|dieu|khoan|diem)=[\p{L}\d., ]+)+$/u)),
  }),
});
const sentence = z.object({ text: z.string().min(3), citations: z.array(citation) });

const files = sentenceFiles();

test.each(files.map((file) => [file.name, file] as const))('%s: every mark is one of the schema', (name, file) => {
  for (const it of file.sentences) sentence.parse(it);
  for (const { text, citations } of file.sentences) {
    for (const { start, end, key } of citations) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(start <= key.start && key.start < key.end && key.end <= end).toBe(true);
    }
    expect(text).not.toMatch(/[[\]{}~]/);
  }
  if (name === negatives) expect(file.sentences.filter((it) => it.citations.length > 0)).toEqual([]);
});

test('there are enough of them to say something', () => {
  const count = files.reduce(
    (total, file) => total + file.sentences.reduce((sum, it) => sum + it.citations.length, 0),
    0,
  );
  expect(count).toBeGreaterThanOrEqual(300);
  expect(files.find(({ name }) => name === negatives)?.sentences.length).toBeGreaterThanOrEqual(150);
});

test('marks are read: nested, without words of their own, with other answers', () => {
  const { text, citations } = marked(
    'Theo [[{t=Thông tư~TT} số {n 01/2016/TT-BNV}{=i? Bộ Nội vụ} {h về [[{t Luật} {h Giá}]]}]].',
  );
  expect(text).toBe('Theo TT số 01/2016/TT-BNV về Luật Giá.');
  expect(
    citations.map(({ start, end, answers: { type, issuer, title } }) => [text.slice(start, end), type, issuer, title]),
  ).toEqual([
    ['TT số 01/2016/TT-BNV về Luật Giá', ['Thông tư'], ['Bộ Nội vụ', null], ['về Luật Giá']],
    ['Luật Giá', ['Luật'], [null], ['Giá']],
  ]);
});

test.each(['[[{t Luật} {h Giá}', '{t Luật}', '[[{t Luật} {t Luật} {h Giá}]]', '[[ngày]]', 'Luật]]'])(
  'marks that do not fit together are refused: %s',
  (line) => {
    expect(() => marked(line)).toThrow();
  },
);
