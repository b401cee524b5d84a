import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cacheOf, settings, versionOf } from '../../.config/cache.cjs';

const root = resolve(__dirname, '../..');
const pane = { name: 'pane', mode: 'production', served: false, origin: undefined };

/** Files of ours that a file requires or names as a loader, and theirs. */
function readBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  const required = [...text.matchAll(/require\('(?<path>\.[^']+\.cjs)'\)/gu)].map(({ groups }) =>
    resolve(dirname(file), groups?.path ?? ''),
  );
  const loaders = [...text.matchAll(/loader\('(?<name>[\w-]+)'\)/gu)].map(({ groups }) =>
    resolve(root, `.config/${groups?.name ?? ''}.cjs`),
  );
  for (const next of [...required, ...loaders]) {
    if (seen.has(next)) continue;
    seen.add(next);
    readBy(next, seen);
  }
  return seen;
}

test('whatever the settings of a build read of ours is among what a cache depends on', () => {
  const read = readBy(resolve(root, 'webpack.config.js'));
  expect([...read].map((file) => file.slice(root.length + 1)).sort()).toEqual(
    expect.arrayContaining(['.ci/typescript.cjs', '.config/evaluated.cjs', '.config/swc.cjs', '.config/twice.cjs']),
  );
  expect([...read].filter((file) => !settings.includes(file))).toEqual([]);
  for (const name of ['webpack.config.js', 'package-lock.json']) expect(settings).toContain(resolve(root, name));
  expect(cacheOf(pane).buildDependencies.settings).toEqual(settings);
});

test('no file beside them sets what a build makes', () => {
  const others = /^(?:\.swcrc|\.browserslistrc|\.babelrc.*|babel\.config\..*|postcss\.config\..*)$/u;
  expect(readdirSync(root).filter((name) => others.test(name))).toEqual([]);
  expect(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))).not.toHaveProperty('browserslist');
});

test('a version is of the contents of each file and of all that is given', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  const files = ['a', 'b'].map((name) => join(folder, name));
  const put = (...texts: readonly string[]) => {
    files.forEach((file, i) => {
      writeFileSync(file, texts[i] ?? '');
    });
    return versionOf(files, ['v24', '']);
  };
  const first = put('x', 'y');
  expect(put('x', 'y')).toBe(first);
  expect(new Set([first, put('x', 'z'), put('xy', ''), put('', 'xy'), put('y', 'x')]).size).toBe(5);
  put('x', 'y');
  expect(versionOf(files, ['v22', ''])).not.toBe(first);
  expect(versionOf(files, ['v24', 'test'])).not.toBe(first);
});

test('bundles, modes and the served one have each a cache of their own, and an address a version', () => {
  const all = ['pane', 'workbench', 'cli'].flatMap((name) =>
    ['production', 'development'].flatMap((mode) => [true, false].map((served) => ({ ...pane, name, mode, served }))),
  );
  expect(new Set(all.map((it) => cacheOf(it).name)).size).toBe(all.length);
  expect(cacheOf({ ...pane, origin: 'https://a.gov.vn' }).version).not.toBe(cacheOf(pane).version);
});
