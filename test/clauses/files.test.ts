import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInClauses, builtInSlots, libraryFiles } from '../../src/clauses/built-in';
import { fields } from '../../src/clauses/names';
import { readLibrary } from '../../src/clauses/own/read';
import { entered } from '../../src/clauses/value';
import { sentenceOf } from '../../src/json/fault';
import { isNote } from '../../src/text/placeholder';
import { sameTone } from '../../src/text/tone';

const folder = join(__dirname, '../../src/clauses/library');
const files = readdirSync(folder);
const { clauses } = builtInClauses;

test.each(files)('%s is in the form of its schema, in one category of its name', (file) => {
  const read = readLibrary(readFileSync(join(folder, file), 'utf8'), builtInSlots);
  expect(read.kind === 'good' ? [] : read.faults.map(sentenceOf)).toEqual([]);
  const found = read.kind === 'good' ? read.library.clauses : [];
  expect([...new Set(found.map(({ category }) => `${category}.json`))]).toEqual(file === 'slots.json' ? [] : [file]);
});

test('every file is in the library, and no clause is lost on the way', () => {
  expect(libraryFiles).toHaveLength(files.length - 1);
  expect(clauses).toHaveLength(libraryFiles.reduce((sum, file) => sum + file.clauses.length, 0));
  expect(clauses.length).toBeGreaterThanOrEqual(110);
});

test('ids, texts and titles of one convention are each there once', () => {
  const keys = clauses.flatMap(({ id, system, category, title, body }) => [
    id,
    `${system} ${category} ${title}`,
    `${system} ${body.join('\n')}`,
  ]);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('every slot is used, asks in words of its own, and its note is known in a text', () => {
  const used = new Set(clauses.flatMap(({ slots }) => slots.map(({ name }) => name)));
  const slots = [...builtInSlots.values()];
  expect(slots.filter(({ name }) => !used.has(name))).toEqual([]);
  expect(slots.filter(({ placeholder }) => !isNote(placeholder))).toEqual([]);
  expect(new Set(slots.map(({ placeholder }) => placeholder)).size).toBe(slots.length);
});

test('every sample is what could be typed', () => {
  const samples = [...builtInSlots.values()].flatMap((slot) =>
    [slot.sample, slot.partySample].map((it) => [slot, it] as const),
  );
  expect(samples.filter(([slot, sample]) => sample !== null && entered(slot, sample).kind !== 'good')).toEqual([]);
  expect([...builtInSlots.values()].filter(({ sample }) => sample === null)).toEqual([]);
});

test('the dấu is placed one way throughout, letters are composed, blanks are single', () => {
  const texts = [
    ...clauses.flatMap(({ title, body, keywords }) => [title, ...body, ...keywords]),
    ...[...builtInSlots.values()].flatMap(({ label, placeholder, sample, partySample, options }) => [
      label,
      placeholder,
      sample ?? '',
      partySample ?? '',
      ...options,
    ]),
  ];
  expect(
    texts.filter((text) => text !== sameTone(text) || text !== text.normalize('NFC') || /\s{2}|^\s|\s$/u.test(text)),
  ).toEqual([]);
});

test('paragraphs end as their place in a document asks', () => {
  const wrong = clauses.flatMap(({ id, category, body }) => {
    const last = body.at(-1) ?? '';
    const right = category === 'can-cu' ? /[;.]$/u : category === 'mo-dau' ? /[:.]$|\}$/u : /\.$/u;
    return right.test(last) && !body.join(' ').includes('./.') ? [] : [id];
  });
  expect(wrong).toEqual([]);
});

test('fields are those that have a name', () => {
  const named = clauses.flatMap(({ field }) => (field === null ? [] : [field]));
  expect([...new Set(named)].sort()).toEqual([...fields].sort());
});
