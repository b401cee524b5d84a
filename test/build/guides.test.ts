import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkedOrigin } from '../../.config/origin.cjs';

const root = resolve(__dirname, '../..');
const pairs: readonly (readonly [vietnamese: string, english: string])[] = [
  ['README.md', 'README.md'],
  ['may-chu.md', 'server.md'],
  ['microsoft-365.md', 'microsoft-365.md'],
  ['sharepoint.md', 'sharepoint.md'],
  ['thu-muc-mang.md', 'network-share.md'],
  ['mac.md', 'mac.md'],
  ['word-tren-web.md', 'word-on-the-web.md'],
  ['cap-nhat-va-go.md', 'updating.md'],
];
const vietnamese = pairs.map(([name]) => `docs/cai-dat/${name}`);
const english = pairs.map(([, name]) => `docs/en/install/${name}`);
const pages = [...vietnamese, ...english, 'docs/an-toan.md', 'docs/cai-dat-thu.md'];
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const blocksOf = (page: string, language: string): readonly string[] =>
  [...textOf(page).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'))].map(([, code]) => code ?? '');
const commands = [...vietnamese, 'docs/cai-dat-thu.md']
  .flatMap((page) => blocksOf(page, 'sh'))
  .flatMap((code) => code.trim().split('\n'));
const scripts = (JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts;

test('every page of the guide is in the list, in both languages', () => {
  const inFolder = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
  expect(inFolder('docs/cai-dat').sort()).toEqual(pairs.map(([name]) => name).sort());
  expect(inFolder('docs/en/install').sort()).toEqual(pairs.map(([, name]) => name).sort());
});

test.each(pairs)('%s and %s have the same commands, headings, tables and sources', (name, twin) => {
  const [own, other] = [`docs/cai-dat/${name}`, `docs/en/install/${twin}`];
  const shape = (page: string) => ({
    code: [...blocksOf(page, 'sh'), ...blocksOf(page, 'text')],
    headings: textOf(page).match(/^#+(?= )/gmu),
    rows: textOf(page).match(/^\|/gmu)?.length,
    steps: textOf(page).match(/^\d+\./gmu),
    sources: textOf(page).match(/https:\/\/(?:learn\.microsoft|github)\.com[^)\s]+/gu),
  });
  expect(shape(other)).toEqual(shape(own));
});

test.each(pages)('%s: every file it points to is there', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(resolve(root, dirname(page), link)))).toEqual([]);
});

test('every block of commands is one that a shell can read', () => {
  expect(commands.length).toBeGreaterThan(15);
  for (const page of vietnamese)
    for (const code of blocksOf(page, 'sh'))
      execFileSync('bash', ['-n'], { input: code, stdio: ['pipe', 'ignore', 'pipe'] });
});

test('commands name scripts, addresses and files that are there', () => {
  const asked = commands.flatMap((line) => /^npm run (\S+)/u.exec(line)?.[1] ?? []);
  expect(asked).toEqual(expect.arrayContaining(['build', 'share']));
  expect(asked.filter((name) => !(name in scripts))).toEqual([]);

  const origins = commands.flatMap((line) => /(?:origin|ORIGIN)=(\S+)/u.exec(line)?.[1] ?? []);
  expect(origins.length).toBeGreaterThan(1);
  for (const origin of origins) expect(checkedOrigin(origin)).toBe(origin);

  const files = commands.flatMap((line) => line.match(/\bdocs\/[\w./-]+/gu) ?? []);
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const built = commands.flatMap((line) => line.match(/(?<![\w/])dist(?:\/\w+)?/gu) ?? []);
  expect(built.filter((path) => !['dist', 'dist/cdn', 'dist/intranet', 'dist/cli'].includes(path))).toEqual([]);
  const fetched = commands.flatMap((line) => /^curl .*gov\.vn\/(\S+)/u.exec(line)?.[1] ?? []);
  expect(fetched).toEqual(['manifest.xml', 'taskpane.html']);
});

describe('run', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'the-thuc-guide-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('the commands for Mac put the manifest where Word looks, and take it out again', () => {
    for (const variant of ['cdn', 'intranet']) {
      mkdirSync(join(home, 'dist', variant), { recursive: true });
      cpSync(join(root, 'manifest.xml'), join(home, 'dist', variant, 'manifest.xml'));
    }
    const wef = join(home, 'Library/Containers/com.microsoft.Word/Data/Documents/wef');
    const [put = '', take = ''] = blocksOf('docs/cai-dat/mac.md', 'sh');
    const run = (code: string) =>
      spawnSync('bash', ['-e'], { input: code, cwd: home, env: { ...process.env, HOME: home } });
    expect(run(put).status).toBe(0);
    expect(readdirSync(wef)).toEqual(['manifest.xml']);
    expect(run(take).status).toBe(0);
    expect(readdirSync(wef)).toEqual([]);
  });

  test('the command for a share writes both files', () => {
    const line = commands.find((it) => it.startsWith('npm run share')) ?? '';
    const code = line.replace('npm run share --', `node "${join(root, '.ci/share.mjs')}"`);
    const { status, stdout } = spawnSync('bash', ['-e'], { input: code, cwd: home, encoding: 'utf8' });
    expect([status, stdout.trim().split('\n')]).toEqual([
      0,
      ['Đã ghi dist/tin-cay-thu-muc.reg.', 'Đã ghi dist/bo-tin-cay-thu-muc.reg.'],
    ]);
  });

  test('a bad share or a bad address stops with one sentence, and nothing is written or taken away', () => {
    const kept = join(home, 'dist');
    mkdirSync(kept);
    const share = spawnSync('node', [join(root, '.ci/share.mjs'), 'C:\\TheThuc', join(home, 'reg')], {
      encoding: 'utf8',
    });
    expect([share.status, share.stderr.trim().split('\n').length]).toEqual([1, 1]);
    const before = existsSync(join(root, 'dist'));
    const build = spawnSync('node', [join(root, '.ci/build.mjs'), '--env', 'origin=http://a'], { encoding: 'utf8' });
    expect([build.status, build.stdout, build.stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(existsSync(join(root, 'dist'))).toBe(before);
  });
});
