import Ajv from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import { categories, clauseSystems, slotTypes } from '../../src/clauses/model';
import { categoryName } from '../../src/clauses/names';
import { readLibrary } from '../../src/clauses/own/read';
import { libraryJsonSchema } from '../../src/clauses/schema';
import { sentenceOf } from '../../src/json/fault';

const root = resolve(__dirname, '../..');
const page = readFileSync(resolve(root, 'docs/dieu-khoan.md'), 'utf8');
const example = /```json\n(?<json>.*?)```/su.exec(page)?.groups?.json ?? '';

const cells = (heading: string) => {
  const rows = page.slice(page.indexOf(heading)).split('\n\n')[0]?.split('\n') ?? [];
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

test('the page counts the library as it is', () => {
  const counted = categories.flatMap((category) => {
    const mine = builtInClauses.clauses.filter((it) => it.category === category);
    const counts = clauseSystems.map((system) => String(mine.filter((it) => it.system === system).length));
    return mine.length === 0 ? [] : [[categoryName(category), ...counts]];
  });
  expect(cells('| nhóm ')).toEqual(counted);
});

test('the page names every type of slot', () => {
  expect(cells('| loại ').map(([type]) => type)).toEqual(slotTypes.map((type) => `\`${type}\``));
});

test('the file that the page shows is good', () => {
  const read = readLibrary(example, builtInSlots);
  expect(read.kind === 'good' ? [] : read.faults.map(sentenceOf)).toEqual([]);
});

test('the sentences that the page shows are those of the reader', () => {
  const shown = /```text\n(?<lines>.*?)\n```/su.exec(page)?.groups?.lines?.split('\n') ?? [];
  const clause = ['    {', '      "id": "giao-viec",', '      "title": "Giao việc",', '      "system": "nd31",'];
  const file = (system: string) =>
    [
      '{',
      '  "version": 1,',
      '  "clauses": [',
      ...clause.slice(0, 3),
      `      "system": "${system}",`,
      '      "category": "khac",',
      '      "body": ["Giao {phong} chủ trì."]',
      '    }',
      '  ]',
      '}',
    ].join('\n');
  const told = ['nd31', 'nd30'].flatMap((system) => {
    const read = readLibrary(file(system), builtInSlots);
    return read.kind === 'good' ? [] : read.faults.map(sentenceOf);
  });
  expect(told).toEqual(shown);
});

test('the schema for editors is that of the reader (npm run docs:rules writes it), and the shown file keeps to it', () => {
  const schema = readFileSync(resolve(root, 'assets/dieu-khoan.schema.json'), 'utf8');
  expect(JSON.parse(schema)).toEqual(libraryJsonSchema());
  const validate = new Ajv().compile(libraryJsonSchema());
  expect(validate(JSON.parse(example))).toBe(true);
  expect(validate({ version: 1, clauses: [{ id: 'x' }] })).toBe(false);
});
