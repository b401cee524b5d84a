import type { DraftDocument, PartName } from '../../draft/model';
import { paragraphsOf } from '../../draft/paragraph-at';
import { piecesOf } from '../../draft/pieces';
import { childrenOf, holdsRuns } from '../../draft/walk';
import { WrittenFile } from '../../edits/written-file';
import type { Element } from '../../ooxml/model';
import { openPackage } from '../../ooxml/package';
import { textOf } from '../../ooxml/xml';
import { comparable, comparableText, type ComparableText } from './text';

/** Characters [start, end) of a paragraph that are deleted and still shown. */
export interface Deleted {
  readonly start: number;
  readonly end: number;
}

/**
 * What Word's object model gives for paragraphs with tracked deletions while it shows them inline, and which characters
 * of that are deleted. On the web it always gives them so (office-js #1267), on Windows when revisions are shown inline
 * and not in balloons (#2314); texts without deletions are asked for by one method per paragraph, which makes Word on a
 * Mac scroll (#3691). The package knows both texts.
 */
export type Inline = ReadonlyMap<PartName, ReadonlyMap<string, readonly Deleted[]>>;

/** Of a draft in which nothing is deleted. */
export const nothingInline: Inline = new Map();

/** The paragraphs of a draft that Word may show with their deletions. */
export function inlineIn(bytes: Uint8Array, draft: DraftDocument): Inline {
  if (draft.trackedChanges === 0) return nothingInline;
  const file = new WrittenFile(openPackage(bytes));
  const parts = ['body' as const, ...[...draft.headers, ...draft.footers].map(({ part }) => part)];
  return new Map(parts.map((part) => [part, inlineOf(file, part, draft)] as const));
}

function inlineOf(file: WrittenFile, part: PartName, draft: DraftDocument): ReadonlyMap<string, readonly Deleted[]> {
  const paragraphs = paragraphsOf(draft, part);
  const plain = new Set(paragraphs.map(({ text }) => comparable(text)));
  const found = new Map<string, readonly Deleted[]>();
  const doubtful = new Set<string>();
  for (const { index } of paragraphs) {
    const element = file.paragraph(part, index)?.element;
    const shown = element === undefined ? null : shownInline(element);
    if (shown === null) continue;
    const known = found.get(shown.text);
    // Two paragraphs that look alike and are not: neither can be told from its text.
    if (plain.has(shown.text) || (known !== undefined && !same(known, shown.deleted))) doubtful.add(shown.text);
    found.set(shown.text, shown.deleted);
  }
  for (const text of doubtful) found.delete(text);
  return found;
}

function same(one: readonly Deleted[], other: readonly Deleted[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface Stretch {
  readonly at: number;
  readonly text: string;
  readonly deleted: boolean;
}

/** A paragraph's text with its deletions; null where nothing in it is deleted. */
function shownInline(paragraph: Element): { readonly text: string; readonly deleted: readonly Deleted[] } | null {
  const gone = deletedIn(paragraph, false);
  if (gone.every(({ text }) => text === '')) return null;
  const kept = piecesOf(paragraph).map(({ element, text }) => ({ at: element.start, text, deleted: false }));
  let text = '';
  const deleted: Deleted[] = [];
  for (const stretch of [...kept, ...gone].sort((a, b) => a.at - b.at)) {
    const start = text.length;
    text += comparable(stretch.text);
    const last = deleted.at(-1);
    if (!stretch.deleted || start === text.length) continue;
    if (last?.end === start) deleted[deleted.length - 1] = { start: last.start, end: text.length };
    else deleted.push({ start, end: text.length });
  }
  return { text, deleted };
}

const deletions: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** Words in deletions, where they stand in the file. */
function deletedIn(element: Element, inside: boolean): readonly Stretch[] {
  return childrenOf(element).flatMap((child): readonly Stretch[] => {
    const { name } = child;
    if (deletions.has(name)) return deletedIn(child, true);
    if (name === 'w:r') return inside ? wordsOf(child) : [];
    return holdsRuns(child) ? deletedIn(child, inside) : [];
  });
}

const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

function wordsOf(run: Element): readonly Stretch[] {
  return childrenOf(run).map((child) => {
    const words = child.name === 'w:delText' || child.name === 'w:t' ? textOf(child) : (characters[child.name] ?? '');
    return { at: child.start, text: words, deleted: true };
  });
}

/** A text as Word gave it, without what is deleted in it and still shown. */
export function readingOf(raw: string, inline: ReadonlyMap<string, readonly Deleted[]> | undefined): ComparableText {
  const whole = comparableText(raw);
  const deleted = inline?.get(whole.text);
  return deleted === undefined ? whole : withoutDeleted(whole, deleted);
}

/** What is left still says where it stood. */
function withoutDeleted({ text, at }: ComparableText, deleted: readonly Deleted[]): ComparableText {
  const stays = (index: number) => !deleted.some(({ start, end }) => start <= index && index < end);
  const kept = [...at.keys()].filter((index) => index === text.length || stays(index));
  return {
    text: kept.map((index) => text[index] ?? '').join(''),
    at: kept.map((index) => at[index] ?? 0),
  };
}
