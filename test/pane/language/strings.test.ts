import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isCallExpression,
  isFunctionLike,
  isIdentifier,
  isImportDeclaration,
  isNamedImports,
  isPropertyAccessExpression,
  isPropertyDeclaration,
  isStringLiteral,
  isTypeNode,
  type Node,
  ScriptTarget,
  type SourceFile,
} from 'typescript';

const src = resolve(__dirname, '../../../src');
const files = ['pane', 'workbench'].flatMap((room) => filesIn(join(src, room)));
const textOf = (file: string): string => readFileSync(file, 'utf8');
const nameOf = (file: string): string => relative(src, file);

test('whatever a person reads is asked for in the language that is spoken', () => {
  const vietnamese = files.filter((file) => file.endsWith('strings.ts'));
  expect(vietnamese.length).toBeGreaterThan(10);
  const unspoken = files.filter((file) => /\b\w*[sS]trings = (?!words\()/u.test(textOf(file)));
  const bare = vietnamese.filter((file) => !/^export const \w+ = words\(/mu.test(textOf(file)));
  expect([...unspoken, ...bare].map(nameOf)).toEqual([]);
});

test('no module keeps words from before a language is spoken', () => {
  expect(files.flatMap((file) => frozenIn(file, textOf(file)))).toEqual([]);
});

test.each([
  ['a value', `const label = strings.fix;`, ['x.ts: strings']],
  ['an object', `const labels = { fix: { short: strings.fix } };`, ['x.ts: strings']],
  ['a list that is made at once', `const labels = keys.map((key) => strings[key]);`, ['x.ts: strings']],
  ['a function of the words', `const label = labelOf(3);`, ['x.ts: labelOf']],
  ['a function that reads them when it is called', `const label = () => strings.fix;`, []],
  ['a component', `export function Fix() { return strings.fix; }`, []],
  ['a field of an object that is made later', `class Desk { said = strings.fix; }`, []],
  ['a type', `type Words = typeof strings;`, []],
])('%s is judged by when it reads the words', (_, code, expected) => {
  expect(frozenIn(join(src, 'x.ts'), `import { labelOf, strings } from './strings';\n${code}`)).toEqual(expected);
});

/** “pane/fix.ts: strings” for each use of a `strings` file's values that runs when the module is loaded. */
function frozenIn(file: string, text: string): readonly string[] {
  const source = createSourceFile(file, text, ScriptTarget.Latest, true);
  const words = wordsImportedBy(source);
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (isImportDeclaration(node) || isTypeNode(node) || runsLater(node)) return;
    if (isIdentifier(node) && words.has(node.text)) found.push(`${nameOf(file)}: ${node.text}`);
    forEachChild(node, visit);
  };
  if (words.size > 0) forEachChild(source, visit);
  return found;
}

/** Names of values, as they are called here, that come from a `strings` file. */
function wordsImportedBy(source: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (!isImportDeclaration(statement) || !isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!statement.moduleSpecifier.text.endsWith('strings') || bindings === undefined) continue;
    if (isNamedImports(bindings))
      for (const { isTypeOnly, name } of bindings.elements) if (!isTypeOnly) names.add(name.text);
  }
  return names;
}

const atOnce = new Set(['map', 'flatMap', 'filter', 'forEach', 'reduce']);

/** A function that is only named here, a field of a class; not what a list is mapped with. */
function runsLater(node: Node): boolean {
  if (isPropertyDeclaration(node)) return true;
  if (!isFunctionLike(node)) return false;
  const call = node.parent;
  return !(
    isCallExpression(call) &&
    isPropertyAccessExpression(call.expression) &&
    atOnce.has(call.expression.name.text)
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/u.test(path) ? [path] : [];
  });
}
