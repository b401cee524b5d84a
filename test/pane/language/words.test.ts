import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { english } from '../../../src/pane/language/english';
import { type Book, language, languageOf, speak, words } from '../../../src/pane/language/words';
import { english as workbench } from '../../../src/workbench/strings.en';

afterEach(() => {
  speak('vi', {});
});

const src = resolve(__dirname, '../../../src');
const book: Book = { ...english, workbench };

test('a feature speaks Vietnamese until another book is opened, and again once it is closed', () => {
  const strings = words('thu', { fix: 'Sửa', count: (n: number) => `${n} mục`, state: { ok: 'Đạt' } });
  expect([strings.fix, strings.count(2), strings.state.ok, language()]).toEqual(['Sửa', '2 mục', 'Đạt', 'vi']);
  speak('en', { thu: { fix: 'Fix', count: (n: number) => `${n} items`, state: { ok: 'Right' } } });
  expect([strings.fix, strings.count(2), strings.state.ok, language()]).toEqual(['Fix', '2 items', 'Right', 'en']);
  speak('vi', {});
  expect(strings.fix).toBe('Sửa');
});

test('a feature that the book does not have goes on in Vietnamese', () => {
  const strings = words('thu', { fix: 'Sửa' });
  speak('en', { other: { fix: 'Fix' } });
  expect(strings.fix).toBe('Sửa');
});

test.each([
  ['en-US', 'en'],
  ['en', 'en'],
  ['vi-VN', 'vi'],
  ['fr-FR', 'vi'],
  ['enx', 'vi'],
  [undefined, 'vi'],
])('where the program around speaks %s, the pane speaks %s', (display, expected) => {
  expect(languageOf(display)).toBe(expected);
});

test('every feature of the pane and the workbench has its English words', () => {
  const features = filesIn(src).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/= words\(\s*'(?<feature>[^']+)'/gu)].map((found) => found.groups?.feature),
  );
  expect(features.length).toBeGreaterThan(5);
  expect(Object.keys(book).sort()).toEqual(features.sort());
});

/** Words that have no English: names of the field, of the product, of what is written in a document. */
const kept =
  /Thể Thức|Căn cứ|căn cứ|dấu|Nghị định|Hướng dẫn|“về …”|“về việc …”|Nơi nhận|Kính gửi|Quốc hiệu|Tiêu ngữ|trích yếu|TM\. ỦY BAN NHÂN DÂN|KT\. CHỦ TỊCH|T\/M BAN THƯỜNG VỤ|UBND xã Bình Sơn|\{đơn vị\}|^ĐV$|^đơn vị soạn thảo$/gu;

test.each(Object.entries(book))('the English words of %s are English', (_, feature) => {
  for (const sentence of sentencesIn(feature)) {
    expect(sentence.replace(kept, '')).not.toMatch(
      /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu,
    );
  }
});

/** Every sentence of a feature; sentences with values, with figures and letters put in. */
function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return sentencesIn((words as (...values: unknown[]) => unknown)('x', 2, 2));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : [];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
