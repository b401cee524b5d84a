import { paragraphAt } from '../draft/paragraph-at';
import type { Edit, SectionFormat } from '../finding/model';
import { descendants } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { openPackage, type Package } from '../ooxml/package';
import { scopeOf } from '../ooxml/xml';
import { Changes } from './changes';
import { conflictsIn, distinct, targetOf } from './conflicts';
import { heightOf, lineRun } from './drawn-line';
import { holds, isRefused } from './guards';
import { Markup } from './markup';
import { blockSplices, type Numbers } from './new-blocks';
import { type Modelled, newParagraphs } from './new-paragraphs';
import { PackageChange } from './package-change';
import { PageNumbers } from './page-numbers';
import { paragraphSplices } from './paragraph-splices';
import { removals } from './removal';
import { sectionChanges } from './section-format';
import { sectionSplices } from './section-splices';
import { WrittenFile, type WrittenParagraph } from './written-file';

/** What came of edits. All or nothing: only `applied` has changed anything. */
export type Applied =
  | { readonly kind: 'applied'; readonly bytes: Uint8Array }
  /** The draft is not what these edits believe. */
  | { readonly kind: 'stale'; readonly edits: readonly Edit[] }
  /** These cannot be made together. */
  | { readonly kind: 'conflict'; readonly edits: readonly Edit[] }
  /** The file's structure forbids these: the result of a field, text that XML cannot hold, a file that is no zip. */
  | { readonly kind: 'unsupported'; readonly edits: readonly Edit[] };

/**
 * Makes edits in the bytes of a .docx, all of them or none. Every edit speaks of the draft as the bytes give it, so
 * their order does not matter; what no edit names stays as it was, byte for byte. Throws UnreadableFile when the bytes
 * are no draft. `opened`: the package of these very bytes, where it is at hand.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[], opened?: Package): Applied {
  const wanted = distinct(edits);
  if (wanted.length === 0) return { kind: 'applied', bytes };
  const file = new WrittenFile(opened ?? openPackage(bytes));

  const stale = wanted.filter((edit) => !holds(edit, file));
  if (stale.length > 0) return { kind: 'stale', edits: stale };
  const conflict = conflictsIn(wanted);
  if (conflict.length > 0) return { kind: 'conflict', edits: conflict };
  const unsupported = wanted.filter((edit) => isRefused(edit, file));
  if (unsupported.length > 0 || file.file.zip === null) return { kind: 'unsupported', edits: unsupported };

  const changes = changesOf(wanted, file);
  const crossing = changes.crossing();
  if (crossing.length > 0) return { kind: 'conflict', edits: crossing };
  return { kind: 'applied', bytes: changes.written(file.file.zip) };
}

type SectionEdit = Extract<Edit, { section: number }>;
type ParagraphEdit = Exclude<Edit, SectionEdit>;
type InsertEdit = Extract<Edit, { kind: 'insertParagraphs' }>;

/** The edits of one paragraph. */
interface Group {
  readonly at: WrittenParagraph;
  readonly edits: readonly ParagraphEdit[];
}

function changesOf(edits: readonly Edit[], file: WrittenFile): Changes {
  const changes = new Changes();
  const groups = groupsOf(edits, file);
  const numbers = drawingNumbers(file.main.root);
  for (const group of groups) changeParagraph(group, file, changes, numbers);
  removeParagraphs(groups, changes);
  changeSections(edits, file, changes);
  return changes;
}

/** In the order of the file, so that what is inserted at one place always stands in the same order. */
function groupsOf(edits: readonly Edit[], file: WrittenFile): readonly Group[] {
  const groups = new Map<string, { at: WrittenParagraph; edits: ParagraphEdit[] }>();
  for (const edit of edits) {
    if ('section' in edit) continue;
    const { part, paragraph } = 'span' in edit ? edit.span : edit;
    const at = file.paragraph(part, paragraph);
    if (at === null) continue;
    const group = groups.get(targetOf(edit));
    if (group === undefined) groups.set(targetOf(edit), { at, edits: [edit] });
    else group.edits.push(edit);
  }
  return [...groups.values()].sort((a, b) => a.at.element.start - b.at.element.start);
}

function changeParagraph({ at, edits }: Group, file: WrittenFile, changes: Changes, numbers: Numbers): void {
  const { element, part } = at;
  changes.because(edits);
  const content = edits.filter(
    (edit) => edit.kind === 'replaceText' || edit.kind === 'formatRuns' || edit.kind === 'formatParagraph',
  );
  const lead = edits
    .map((edit) => (edit.kind === 'drawLine' ? lineUnder(edit, at, file, numbers.next().value) : ''))
    .join('');
  changes.splice(
    part,
    paragraphSplices(element, content, { inherited: (attribute) => file.inherits(attribute), lead }),
  );
  for (const edit of edits) {
    if (edit.kind === 'insertParagraphs')
      changes.splice(
        part,
        newParagraphs(element, {
          ...edit,
          label: labelOf(edit, file),
          looks: modelled(edit, file),
          inherited: (attribute) => file.inherits(attribute),
        }),
      );
    if (edit.kind === 'insertBlock')
      changes.splice(
        part,
        blockSplices(edit, element, numbers, (attribute) => file.inherits(attribute)),
      );
  }
}

function modelled({ part, looks = [] }: InsertEdit, file: WrittenFile): readonly Modelled[] {
  return looks.flatMap((look) => {
    const model = file.paragraph(part, look.like)?.element;
    return model === undefined ? [] : [{ look, model }];
  });
}

function lineUnder(
  edit: Extract<Edit, { kind: 'drawLine' }>,
  { element }: WrittenParagraph,
  file: WrittenFile,
  id: number,
): string {
  const paragraph = paragraphAt(file.draft, edit.part, edit.paragraph);
  if (paragraph === undefined) return '';
  return lineRun({ length: edit.length, below: heightOf(paragraph, file.draft), id }, scopeOf(element));
}

/** Numbers that no drawing of the document has yet. */
function* drawingNumbers(root: Element): Generator<number, never> {
  let highest = 0;
  for (const element of descendants(root)) {
    if (element.name === 'wp:docPr') highest = Math.max(highest, Number(element.attribute('id') ?? 0) || 0);
  }
  for (;;) yield ++highest;
}

function labelOf({ part, paragraph, lines }: InsertEdit, file: WrittenFile): string {
  if (!lines.some((line) => /^\s*[-–—+*•]/.test(line))) return '';
  return paragraphAt(file.draft, part, paragraph)?.label ?? '';
}

function removeParagraphs(groups: readonly Group[], changes: Changes): void {
  const going = groups.filter(({ edits }) => edits.some(({ kind }) => kind === 'deleteParagraph')).map(({ at }) => at);
  changes.because(groups.flatMap(({ edits }) => edits.filter(({ kind }) => kind === 'deleteParagraph')));
  for (const part of new Set(going.map((at) => at.part))) {
    changes.splice(part, removals(going.filter((at) => at.part === part).map(({ element }) => element)));
  }
}

function changeSections(edits: readonly Edit[], file: WrittenFile, changes: Changes): void {
  const ofSections = edits.filter((edit) => 'section' in edit).sort((a, b) => a.section - b.section);
  const markup = new Markup(scopeOf(file.body));
  const numbers = new PageNumbers(file, changes, new PackageChange(file, changes, markup.strict));
  for (const section of new Set(ofSections.map((edit) => edit.section))) {
    const now = file.sections()[section];
    const element = file.rawSections()[section]?.element ?? null;
    if (now === undefined) continue;
    const own = ofSections.filter((edit) => edit.section === section);
    changes.because(own);
    const references = own.flatMap((edit) => (edit.kind === 'numberPages' ? numbers.add(edit) : []));
    const formats = own.map((edit) =>
      edit.kind === 'formatSection' ? edit.format : section === 0 ? { differentFirst: true } : {},
    );
    const format = Object.assign({}, ...formats) as Partial<SectionFormat>;
    changes.splice(
      file.main,
      sectionSplices({
        element,
        body: file.body,
        references: references.join(''),
        changes: sectionChanges(format, now, markup),
      }),
    );
  }
}
