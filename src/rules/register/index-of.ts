/** A rule file: <system>/<component>/<rule>.ts. */
const ruleFile = /^(nd30|hd05|hd36|chung)\/[a-z0-9-]+\/[a-z0-9-]+\.ts$/;

/** The folders that rules stand in: what holds everywhere, and one for each convention. */
export const packs = ['chung', 'hd05', 'hd36', 'nd30'] as const;

/** The sources that follow from the paths below src/rules, by their own path there: every rule file, and what joins them. */
export function registerOf(files: readonly string[]): ReadonlyMap<string, string> {
  const ids = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ruleFile.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const own = (pack: string) => ids.filter((id) => id.startsWith(`${pack}/`)).map((id) => id.slice(pack.length + 1));
  return new Map([['index.ts', joined()], ...packs.map((pack) => [`${pack}/index.ts`, packOf(own(pack))] as const)]);
}

const written = '// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.';

function joined(): string {
  return [
    written,
    ...packs.map((pack) => `import { rules as ${pack} } from './${pack}';`),
    `import type { Rule } from './rule';`,
    '',
    '/** Every rule, by path. */',
    `export const rules: readonly Rule[] = [${packs.map((pack) => `...${pack}`).join(', ')}];`,
    '',
  ].join('\n');
}

/** One folder: its rules by path. */
function packOf(paths: readonly string[]): string {
  return [
    written,
    ...paths.map((path) => `import { ${exportOf(path)} as ${nameOf(path)} } from './${path}';`),
    `import type { Rule } from '../rule';`,
    '',
    '/** The rules of this folder, by path. */',
    'export const rules: readonly Rule[] = [',
    ...paths.map((path) => `  ${nameOf(path)},`),
    '];',
    '',
  ].join('\n');
}

/** The constant a rule file exports: its own name in camelCase. */
export function exportOf(id: string): string {
  return camel(id.slice(id.lastIndexOf('/') + 1));
}

function nameOf(path: string): string {
  return camel(path.replaceAll('/', '-'));
}

function camel(words: string): string {
  return words.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
