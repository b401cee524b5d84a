import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkDraft } from '../src/check/check';
import { readDraft } from '../src/draft/read';
import { golden } from './support/golden';

const root = resolve(__dirname, '..');
const pages = ['README.md', 'docs/huong-dan.md', 'docs/dong-lenh.md', 'docs/kien-truc.md', 'docs/cai-dat-thu.md'];

test('the examples that the README opens with are what the checker says of the draft that npm start opens', () => {
  const rows = [
    ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\| `([^`]+)` *\|$/gmu),
  ];
  const draft = readDraft(golden('cong-van-002').bytes);
  const said = checkDraft(draft, { asOf: '2026-03-05' }).findings.map(({ message }) => message);
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
