import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkDraft } from '../src/check/check';
import { readDraft } from '../src/draft/read';
import { golden } from './support/golden';
import { citations } from './support/registry';

const root = resolve(__dirname, '..');
const pages = [
  'README.md',
  'docs/huong-dan.md',
  'docs/dong-lenh.md',
  'docs/kien-truc.md',
  'docs/viet-quy-tac.md',
  'docs/cai-dat-thu.md',
];

test('the examples that the README opens with are what the checker says of the draft that npm start opens', () => {
  const rows = [
    ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\| `([^`]+)` *\|$/gmu),
  ];
  const draft = readDraft(golden('cong-van-002').bytes);
  const said = checkDraft(draft, { asOf: '2026-03-05', citations }).findings.map(({ message }) => message);
  const words = draft.paragraphs.map(({ text }) => text);
  const examples = rows.slice(0, 3);
  expect(examples).toHaveLength(3);
  for (const [, wrong, message] of examples) {
    expect(words).toContain(wrong);
    expect(said).toContain(message);
  }
});

test.each(pages)('%s: every file it points to is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((link) => link[1] ?? '');
  const lost = links.filter((link) => !existsSync(resolve(root, dirname(page), link)));
  expect(lost).toEqual([]);
});

test('the page on writing a rule prints the rule and its test as they are', () => {
  const page = readFileSync(join(root, 'docs/viet-quy-tac.md'), 'utf8');
  const named = [...page.matchAll(/tệp `([^`]+\.ts)`:\n\n```ts\n([^`]*)```/gu)];
  expect(named).toHaveLength(2);
  for (const [, file, code] of named) expect(code).toBe(readFileSync(join(root, file ?? ''), 'utf8'));
});

test('the page on writing a rule names only scripts and folders that are there', () => {
  const page = readFileSync(join(root, 'docs/viet-quy-tac.md'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const asked = [...page.matchAll(/^npm run (\S+)/gmu)].map(([, name]) => name);
  const paths = [...page.matchAll(/(?<=[ `(])(?:\.\.\/)?(?:src|test|\.config)\/[\w./-]+/gu)].map(([path]) =>
    path.replace('../', ''),
  );
  expect(asked.filter((name) => !(name !== undefined && name in scripts))).toEqual([]);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(paths.length).toBeGreaterThan(8);
});
