import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

jest.setTimeout(180_000);

const root = resolve(__dirname, '../../..');
const folder = resolve(root, 'src/host/word');
const files = [resolve(root, 'src/host/word.ts'), ...readdirSync(folder).map((name) => resolve(folder, name))];

/** A member of Office.js that the source touches. */
interface Use {
  readonly file: string;
  /** "Range.insertComment" */
  readonly member: string;
  /** "WordApi 1.4"; null for what every object of Office.js has. */
  readonly set: string | null;
}

/** Every member of the namespace `Word` in the source, as TypeScript itself resolves it against Microsoft's typings. */
function usesOfWord(): readonly Use[] {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), (name) => readFileSync(name, 'utf8')) as {
    readonly config: { readonly compilerOptions: unknown };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(file);
    const found: Use[] = [];
    const visit = (node: ts.Node): void => {
      const symbol = touched(node, checker);
      const use = symbol === null ? null : useOf(symbol);
      if (use !== null) found.push({ file: relative(root, file), ...use });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The member that an access or a destructuring names. */
function touched(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | null {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name) ?? null;
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return null;
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return null;
  return checker.getTypeAtLocation(node.parent).getProperty(name.text) ?? null;
}

function useOf(symbol: ts.Symbol): Omit<Use, 'file'> | null {
  const declaration = symbol.declarations?.find((it) => it.getSourceFile().fileName.includes('@types/office-js'));
  const parent = declaration?.parent;
  if (declaration === undefined || parent === undefined || !ts.isClassDeclaration(parent)) return null;
  const [outer, name] = [parent.parent.parent, parent.name?.text];
  if (!ts.isModuleDeclaration(outer) || outer.name.text !== 'Word' || name === undefined) return null;
  const comment = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
  const set = /\[Api set: (.*?)\]/u.exec(comment)?.[1] ?? null;
  return { member: `${name}.${symbol.name}`, set };
}

const uses = usesOfWord();

/** 1.3 is the floor; what came later is asked for by `supports`, in the file named, before it is touched. */
const gates: Readonly<Record<string, { readonly members: readonly string[]; readonly asked: string }>> = {
  'WordApi 1.4': {
    members: [
      'Body.fields',
      'Body.getComments',
      'Comment.content',
      'Comment.delete',
      'Comment.getRange',
      'Comment.replies',
      'Document.changeTrackingMode',
      'Field.code',
      'Range.insertComment',
    ],
    asked: "supports(office, 'WordApi', '1.4')",
  },
  'WordApi 1.5': { members: ['Field.delete', 'Range.insertField'], asked: "supports(office, 'WordApi', '1.5')" },
  'WordApi 1.6': {
    members: [
      'Body.getTrackedChanges',
      'Document.onParagraphAdded',
      'Document.onParagraphChanged',
      'Document.onParagraphDeleted',
      'TrackedChangeCollection.acceptAll',
    ],
    asked: "supports(office, 'WordApi', '1.6')",
  },
  'WordApiDesktop 1.2': { members: ['Font.hidden'], asked: "hidden: '1.2'" },
  'WordApiDesktop 1.3': {
    members: [
      'Font.allCaps',
      'Font.smallCaps',
      'PageSetup.bottomMargin',
      'PageSetup.differentFirstPageHeaderFooter',
      'PageSetup.footerDistance',
      'PageSetup.gutter',
      'PageSetup.headerDistance',
      'PageSetup.leftMargin',
      'PageSetup.orientation',
      'PageSetup.pageHeight',
      'PageSetup.pageWidth',
      'PageSetup.rightMargin',
      'PageSetup.topMargin',
      'Section.pageSetup',
    ],
    asked: "supports(office, 'WordApiDesktop', '1.3')",
  },
};

test('the source touches Word at all, and only there where Word may be written', () => {
  expect(uses.length).toBeGreaterThan(60);
  expect(uses.map(({ member }) => member)).toEqual(expect.arrayContaining(['Paragraph.search', 'Range.insertText']));
});

test('every member is of the floor, WordApi 1.3, or of a set that is asked for first', () => {
  const beyond = new Map<string, Set<string>>();
  for (const { member, set } of uses) {
    if (set === null || /^WordApi 1\.[123]$/u.test(set)) continue;
    beyond.set(set, (beyond.get(set) ?? new Set()).add(member));
  }
  const found = Object.fromEntries([...beyond].sort().map(([set, members]) => [set, [...members].sort()]));
  expect(found).toEqual(Object.fromEntries(Object.entries(gates).map(([set, { members }]) => [set, members])));
});

test.each(Object.entries(gates))('%s is asked for', (_, { asked }) => {
  expect(files.some((file) => readFileSync(file, 'utf8').includes(asked))).toBe(true);
});

test('what freezes or scrolls some Words, or is of the subscription alone, is never touched', () => {
  const members = new Set(uses.map(({ member }) => member));
  for (const shunned of [
    'Paragraph.getReviewedText',
    'Range.getReviewedText',
    'Paragraph.insertAnnotations',
    'Document.undo',
    'Paragraph.uniqueLocalId',
  ])
    expect(members).not.toContain(shunned);
});
