/** A rule file: <system>/<component>/<rule>.ts. */
const ruleFile = /^(nd30|hd05|hd36|chung)\/[a-z0-9-]+\/[a-z0-9-]+\.ts$/;

/** The source of src/rules/index.ts, out of the paths below src/rules: every rule file stands in it, by path. */
export function indexOf(files: readonly string[]): string {
  const ids = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ruleFile.test(file) && !file.endsWith('/index.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const imports = ids.map((id) => `import { ${exportOf(id)} as ${nameOf(id)} } from './${id}';`);
  return [
    '// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.',
    ...imports,
    `import type { Rule } from './rule';`,
    '',
    '/** Every rule, by path. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${nameOf(id)},`),
    '];',
    '',
  ].join('\n');
}

/** The constant a rule file exports: its own name in camelCase. */
export function exportOf(id: string): string {
  return camel(id.slice(id.lastIndexOf('/') + 1));
}

function nameOf(id: string): string {
  return camel(id.replaceAll('/', '-'));
}

function camel(words: string): string {
  return words.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
