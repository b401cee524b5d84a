import { paragraphAt } from '../draft/paragraph-at';
import type { Edit } from '../finding/model';
import { openPackage } from '../ooxml/package';
import { Changes } from './changes';
import { conflictsIn, targetOf } from './conflicts';
import { holds, isRefused } from './guards';
import { newParagraphs } from './new-paragraphs';
import { type ContentEdit, paragraphSplices } from './paragraph-splices';
import { removals } from './removal';
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
 * are no draft.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Applied {
  const distinct = [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
  if (distinct.length === 0) return { kind: 'applied', bytes };
  const file = new WrittenFile(openPackage(bytes));

  const stale = distinct.filter((edit) => !holds(edit, file));
  if (stale.length > 0) return { kind: 'stale', edits: stale };
  const conflict = conflictsIn(distinct);
  if (conflict.length > 0) return { kind: 'conflict', edits: conflict };
  const unsupported = distinct.filter((edit) => isRefused(edit, file));
  if (unsupported.length > 0 || file.file.zip === null) return { kind: 'unsupported', edits: unsupported };

  const changes = changesOf(distinct, file);
  return changes.cross
    ? { kind: 'conflict', edits: distinct }
    : { kind: 'applied', bytes: changes.written(file.file.zip) };
}

type SectionEdit = Extract<Edit, { section: number }>;
type ParagraphEdit = Exclude<Edit, SectionEdit>;

/** The edits of one paragraph. */
interface Group {
  readonly at: WrittenParagraph;
  readonly edits: readonly ParagraphEdit[];
}

function changesOf(edits: readonly Edit[], file: WrittenFile): Changes {
  const changes = new Changes();
  const groups = groupsOf(edits, file);
  for (const group of groups) changeParagraph(group, file, changes);
  removeParagraphs(groups, changes);
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

function changeParagraph({ at, edits }: Group, file: WrittenFile, changes: Changes): void {
  const { element, part } = at;
  const content = edits.filter((edit): edit is ContentEdit =>
    ['replaceText', 'formatRuns', 'formatParagraph'].includes(edit.kind),
  );
  if (content.length > 0) {
    changes.splice(
      part,
      paragraphSplices(element, content, { inherited: (attribute) => file.inherits(attribute), lead: '' }),
    );
  }
  for (const edit of edits) {
    if (edit.kind !== 'insertParagraphs') continue;
    changes.splice(part, newParagraphs(element, { ...edit, label: labelOf(edit, file) }));
  }
}

function labelOf({ part, paragraph, lines }: Extract<Edit, { kind: 'insertParagraphs' }>, file: WrittenFile): string {
  if (!lines.some((line) => /^\s*[-–—+*•]/.test(line))) return '';
  return paragraphAt(file.draft, part, paragraph)?.label ?? '';
}

function removeParagraphs(groups: readonly Group[], changes: Changes): void {
  const going = groups.filter(({ edits }) => edits.some(({ kind }) => kind === 'deleteParagraph')).map(({ at }) => at);
  for (const part of new Set(going.map((at) => at.part))) {
    changes.splice(part, removals(going.filter((at) => at.part === part).map(({ element }) => element)));
  }
}
