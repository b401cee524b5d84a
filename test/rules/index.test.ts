import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules';
import { registerOf } from '../../src/rules/register/index-of';
import type { Rule } from '../../src/rules/rule';
import { rulePages } from '../support/rule-pages';

const folder = join(__dirname, '../../src/rules');
const byId = rules.map((rule) => [rule.id, rule] as const);
const highest = {
  text: ['error', 'warning', 'info'],
  reading: ['warning', 'info'],
  custom: ['warning', 'info'],
} as const;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

test.each([...registerOf(files)])('%s lists every rule file (npm run docs:rules writes it)', (path, source) => {
  expect(readFileSync(join(folder, path), 'utf8')).toBe(source);
});

test('the pages of docs/quy-tac are what the rules say (npm run docs:rules writes them)', () => {
  const pages = rulePages();
  const below = join(__dirname, '../../docs/quy-tac');
  const written = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.md'));
  expect(written.map((it) => it.replaceAll('\\', '/')).sort()).toEqual([...pages.keys()].sort());
  const stale = [...pages].filter(([file, text]) => readFileSync(join(below, file), 'utf8') !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

test('no two rules share an id', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

/** Slips in the eyes of any careful reader, though only custom says so; all other custom is advice. */
const slips = [
  'nd30/co-quan-chu-quan/tren-uy-ban',
  'nd30/noi-dung/danh-so-lien-tuc',
  'nd30/noi-dung/danh-so-thap-phan',
  'nd30/noi-dung/danh-so-tu-1',
  'nd30/noi-dung/phan-chuong-lien-tuc',
  'nd30/noi-nhan/gach-trong-ten',
  'nd30/noi-nhan/trung-noi-nhan',
  'nd30/quoc-hieu/mot-dong',
];

test('what only custom says is advice, but for slips', () => {
  const warned = rules.filter(({ basis, severity }) => basis?.standing === 'custom' && severity !== 'info');
  expect(warned.map(({ id }) => id).sort()).toEqual(slips);
});

test('no message tells what should stand before what stands', () => {
  const backwards = rules.flatMap(({ id, messages }) =>
    Object.values<string>(messages)
      .filter((message) => /(?:là|cần) (?:dấu )?“[^”]+”, (?:không phải|ở đây là)/u.test(message))
      .map((message) => `${id}: ${message}`),
  );
  expect(backwards).toEqual([]);
});

describe.each(byId)('%s', (id, rule: Rule) => {
  test('its id is its path', () => expect(existsSync(join(folder, `${id}.ts`))).toBe(true));
  test('it has a test at the same path', () => expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true));
  test('it says what it stands on, unless it holds everywhere', () => {
    if (rule.basis === null) expect(id).toMatch(/^chung\//);
    else expect(rule.basis.quote.length).toBeGreaterThan(0);
  });
  test('it is no severer than its ground allows', () => {
    if (rule.basis !== null) expect(highest[rule.basis.standing]).toContain(rule.severity);
  });
  test('it shows at least one right and one wrong example', () => {
    expect(rule.examples.right).not.toEqual([]);
    expect(rule.examples.wrong).not.toEqual([]);
  });
  test('its messages are one sentence each, without blame', () => {
    for (const message of Object.values<string>(rule.messages)) {
      expect(message).toMatch(/[.”]$/);
      expect(message).not.toMatch(/!|vui lòng|bạn /iu);
    }
  });
});
