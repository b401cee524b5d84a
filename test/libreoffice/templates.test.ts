import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TemplateId } from '../../src/templates/model';
import { madeFor, type For } from '../support/new-documents';
import { differenceOf, pictureIn, printedPages } from '../support/picture';

jest.setTimeout(240_000);

const folder = resolve(__dirname, 'pictures');
const selection: readonly (readonly [TemplateId, For])[] = [
  ['cong-van', 'ubnd-xa'],
  ['ke-hoach', 'ubnd-xa'],
  ['quyet-dinh-ban-hanh', 'so'],
  ['bien-ban', 'so'],
  ['to-trinh', null],
  ['dang-cong-van', 'dang-uy-xa'],
  ['dang-nghi-quyet', 'dang-uy-xa'],
];

/** Another LibreOffice sets letters a hair otherwise; a line that moved or is gone shows tenfold. */
const tolerance = { mean: 0.01, worst: 0.15 };

let pages: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  const printed = await printedPages(selection.map(([id, whom]) => madeFor(id, whom).bytes));
  pages = new Map(
    selection.flatMap(([id, whom], i) =>
      (printed[i] ?? []).map((png, page) => [`${id}.${whom ?? 'trong'}.${page + 1}.png`, png] as const),
    ),
  );
  if (process.env.UPDATE_GOLDEN === '1') for (const [name, png] of pages) writeFileSync(resolve(folder, name), png);
});

test('each page has its picture, and each picture its page', () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

test.each(existsSync(folder) ? readdirSync(folder) : [])('%s looks as it did', (name) => {
  const { mean, worst } = differenceOf(pictureIn(pages.get(name)!), pictureIn(readFileSync(resolve(folder, name))));
  expect([mean < tolerance.mean, worst < tolerance.worst, mean, worst]).toEqual([true, true, mean, worst]);
});

test('the comparison sees what moved: two documents of one agency differ beyond it', () => {
  const read = (name: string) => pictureIn(readFileSync(resolve(folder, name)));
  const { mean, worst } = differenceOf(read('bien-ban.so.1.png'), read('quyet-dinh-ban-hanh.so.1.png'));
  expect([mean > tolerance.mean, worst > tolerance.worst]).toEqual([true, true]);
});
