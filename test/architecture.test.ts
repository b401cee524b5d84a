import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { preProcessFile } from 'typescript';

const src = resolve(__dirname, '../src');

/** Each room and the rooms it may import. The order is the order of the data. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  json: [],
  facts: ['text'],
  catalogue: ['json', 'text'],
  citation: ['catalogue', 'text'],
  ooxml: [],
  draft: ['ooxml', 'text'],
  anatomy: ['draft', 'text'],
  harvest: ['anatomy', 'catalogue', 'citation', 'draft', 'text'],
  finding: ['anatomy', 'draft', 'text'],
  profile: ['anatomy', 'facts', 'json', 'text'],
  rules: ['anatomy', 'catalogue', 'citation', 'draft', 'facts', 'finding', 'profile', 'text'],
  check: ['anatomy', 'catalogue', 'draft', 'finding', 'profile', 'rules', 'text'],
  office: ['finding', 'json', 'rules', 'text'],
  clauses: ['anatomy', 'catalogue', 'citation', 'draft', 'finding', 'json', 'profile', 'text'],
  drafting: ['anatomy', 'clauses', 'draft', 'finding', 'profile', 'templates', 'text'],
  edits: ['draft', 'finding', 'ooxml'],
  record: ['anatomy', 'edits', 'ooxml', 'text'],
  templates: ['anatomy', 'clauses', 'draft', 'edits', 'ooxml', 'profile', 'text'],
  report: ['anatomy', 'catalogue', 'check', 'citation', 'clauses', 'draft', 'finding', 'harvest'],
  review: ['anatomy', 'check', 'draft', 'finding', 'profile', 'report', 'templates', 'text'],
  host: ['draft', 'edits', 'finding', 'ooxml', 'record'],
  pane: [
    'anatomy',
    'catalogue',
    'check',
    'citation',
    'clauses',
    'draft',
    'drafting',
    'finding',
    'harvest',
    'host',
    'json',
    'office',
    'profile',
    'record',
    'report',
    'review',
    'rules',
    'templates',
    'text',
  ],
  workbench: ['anatomy', 'check', 'draft', 'finding', 'host', 'pane', 'text'],
  cli: [
    'anatomy',
    'catalogue',
    'check',
    'citation',
    'clauses',
    'draft',
    'edits',
    'finding',
    'harvest',
    'host',
    'json',
    'office',
    'ooxml',
    'profile',
    'record',
    'report',
    'review',
    'rules',
    'templates',
    'text',
  ],
};

test('the table names every room, and only rooms', () => {
  expect(roomsOnDisk()).toEqual(Object.keys(mayImport).sort());
});

test('the table names only rooms as imports', () => {
  const named = new Set(Object.values(mayImport).flat());
  expect([...named].filter((room) => !(room in mayImport))).toEqual([]);
});

test.each(Object.entries(mayImport))('%s imports only %j', (room, allowed) => {
  const strays = sourcesIn(join(src, room)).flatMap((file) =>
    roomsImportedBy(file)
      .filter((target) => target !== room && !allowed.includes(target))
      .map((target) => `${relative(src, file)} imports ${target}`),
  );
  expect(strays).toEqual([]);
});

test('the page on the architecture prints this table', () => {
  const page = readFileSync(resolve(__dirname, '../docs/kien-truc.md'), 'utf8');
  const printed = [...page.matchAll(/^\| `(?<room>[a-z]+)\/` *\|[^|]+\|(?<imports>[^|]+)\|$/gmu)];
  expect(Object.fromEntries(printed.map(({ groups }) => [groups!.room, wordsOf(groups!.imports!)]))).toEqual(mayImport);
});

function roomsOnDisk(): string[] {
  const entries = readdirSync(src, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

function roomsImportedBy(file: string): string[] {
  return preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative(src, resolve(dirname(file), fileName)))
    .filter((target) => !outside.test(target))
    .map((target) => target.split(sep)[0]!);
}

/** What is no code of ours: pictures and drafts that the pages show, and the version of the program. */
const outside = /^\.\.[\\/](?:assets[\\/]|package\.json$)/;

function wordsOf(cell: string): readonly string[] {
  return cell.trim() === '–' ? [] : cell.trim().split(', ');
}
