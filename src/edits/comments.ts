import { paragraphText, piecesOf, type Piece } from '../draft/pieces';
import type { Edit } from '../finding/model';
import { isNote, missingNotes, type Note, type StandingNote } from '../finding/note';
import { descendants } from '../ooxml/find';
import type { Element } from '../ooxml/model';
import { Scope } from '../ooxml/namespaces';
import { openPackage, type Package, type XmlPart } from '../ooxml/package';
import { encodePart } from '../ooxml/part-text';
import { scopeOf, textOf } from '../ooxml/xml';
import { rewriteZip } from '../ooxml/zip-write';
import { applyEdits } from './apply';
import { Changes } from './changes';
import { answered, recordsOf, withoutRecords } from './comment-records';
import { Markup, escapeText } from './markup';
import { isClosed, opened } from './opened';
import { PackageChange } from './package-change';
import { spliced, type Splice } from './splice';
import { WrittenFile } from './written-file';

/** A file with comments; `added` are the notes that did not stand there, `lost` those whose words are not there. */
export interface Commented {
  readonly bytes: Uint8Array;
  readonly added: readonly Note[];
  readonly lost: readonly Note[];
}

const author = 'Thể Thức';
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Puts notes beside their words. Runs are parted where a note begins or ends; nothing else of the text changes, and no
 * note stands twice. Null for Flat OPC, which is never written. Throws UnreadableFile.
 */
export function commented(given: Uint8Array, notes: readonly Note[]): Commented | null {
  const before = openPackage(given);
  if (before.zip === null) return null;
  const wanted = missingNotes(notes, standingNotes(before));
  const stands = (note: Note) => note.expect !== '' && isThere(new WrittenFile(before), note);
  const [added, lost] = [wanted.filter(stands), wanted.filter((note) => !stands(note))];
  return { bytes: added.length === 0 ? given : withComments(given, added), added, lost };
}

/** The file with a comment beside the words of each note, which must stand there. */
export function withComments(bytes: Uint8Array, added: readonly Note[]): Uint8Array {
  const file = new WrittenFile(openPackage(parted(bytes, added)));
  const { zip } = file.file;
  if (zip === null) throw new Error('Flat OPC is never written.');
  const changes = new Changes();
  const part = commentsOf(file.file);
  const first = 1 + Math.max(-1, ...(part?.root.children ?? []).map((it) => Number(it.attribute('w:id') ?? 0) || 0));
  const markup = new Markup(scopeOf(file.body));
  changes.splice(
    file.main,
    added.flatMap((note, i) => marksOf(note, first + i, file, markup)),
  );
  writeComments(
    added.map(({ text }, i) => ({ id: first + i, text })),
    part,
    { files: new PackageChange(file, changes, markup.strict), changes, strict: markup.strict },
  );
  return changes.written(zip);
}

/** Comments taken out; those that a person has answered stay. Null for Flat OPC. */
export function uncommented(
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly removed: number; readonly answered: number } | null {
  const file = openPackage(bytes);
  const part = commentsOf(file);
  if (file.zip === null) return null;
  const own = (part?.root.children ?? []).filter((it) => it.name === 'w:comment' && isNote(wordsOf(it)));
  const kept = own.filter((it) => answered(file, it));
  const going = own.filter((it) => !kept.includes(it));
  return { bytes: withoutComments(file, going), removed: going.length, answered: kept.length };
}

/** The file without these comments of its comments part. */
export function withoutComments(file: Package, going: readonly Element[]): Uint8Array {
  const [part, main] = [commentsOf(file), file.xml(file.mainPart)];
  if (part === null || main === null || file.zip === null || going.length === 0) return file.bytes;
  const ids = new Set(going.map((it) => it.attribute('w:id')));
  const members = new Map([
    [part.name, encodePart({ ...part, text: spliced(part.text, going.map(gone)) })],
    [main.name, encodePart({ ...main, text: spliced(main.text, marksIn(main.root, ids).map(gone)) })],
    ...withoutRecords(file, recordsOf(going)),
  ]);
  return rewriteZip(file.zip, members);
}

/** The part that holds the comments, or null. */
export function commentsOf(file: Package): XmlPart | null {
  const found = file.relationships(file.mainPart).find(({ type, external }) => type === 'comments' && !external);
  return found === undefined ? null : file.xml(found.target);
}

function standingNotes(file: Package): readonly StandingNote[] {
  const main = file.xml(file.mainPart);
  if (main === null) return [];
  const places = new Map<string, string>();
  for (const mark of descendants(main.root)) {
    const id = mark.name === 'w:commentReference' ? mark.attribute('w:id') : undefined;
    const paragraph = id === undefined ? null : paragraphAround(mark);
    if (id !== undefined && paragraph !== null) places.set(id, paragraphText(paragraph));
  }
  return (commentsOf(file)?.root.children ?? []).flatMap((comment) => {
    const text = wordsOf(comment);
    const paragraph = places.get(comment.attribute('w:id') ?? '');
    return paragraph !== undefined && isNote(text) ? [{ text, paragraph }] : [];
  });
}

/** The paragraph that an element stands in. */
export function paragraphAround(element: Element): Element | null {
  for (let at = element.parent; at !== null; at = at.parent) if (at.name === 'w:p') return at;
  return null;
}

/** The words of a comment. */
export function wordsOf(comment: Element): string {
  return [...descendants(comment)].map((it) => (it.name === 'w:t' ? textOf(it) : '')).join('');
}

function isThere(file: WrittenFile, { span, expect }: Note): boolean {
  const element = span.part === 'body' ? file.paragraph('body', span.paragraph)?.element : undefined;
  return element !== undefined && paragraphText(element).slice(span.start, span.end) === expect;
}

/** Runs cut at the ends of the notes where the file allows it; elsewhere a comment takes in whole runs. */
function parted(bytes: Uint8Array, notes: readonly Note[]): Uint8Array {
  const cuts = notes.map(({ span, expect }): Edit => ({ kind: 'formatRuns', span, expect, format: {} }));
  const together = applyEdits(bytes, cuts);
  if (together.kind === 'applied') return together.bytes;
  return cuts.reduce((sum, edit) => {
    const cut = applyEdits(sum, [edit]);
    return cut.kind === 'applied' ? cut.bytes : sum;
  }, bytes);
}

function marksOf({ span }: Note, id: number, file: WrittenFile, markup: Markup): readonly Splice[] {
  const paragraph = file.paragraph('body', span.paragraph)?.element;
  if (paragraph === undefined) return [];
  const touched = piecesOf(paragraph).filter((piece) => piece.start < span.end && piece.end > span.start);
  const [from, to] = [outermost(touched.at(0), paragraph), outermost(touched.at(-1), paragraph)];
  if (from === null || to === null) return [];
  const reference = markup.tag('w:r', {}, markup.tag('w:commentReference', { 'w:id': id }));
  return [
    { start: from.start, end: from.start, text: markup.tag('w:commentRangeStart', { 'w:id': id }) },
    { start: to.end, end: to.end, text: markup.tag('w:commentRangeEnd', { 'w:id': id }) + reference },
  ];
}

/** The child of the paragraph that a piece stands in: a run, or the link or field around it. */
function outermost(piece: Piece | undefined, paragraph: Element): Element | null {
  let at: Element | null = piece?.element ?? null;
  while (at !== null && at.parent !== paragraph) at = at.parent;
  return at;
}

function writeComments(
  comments: readonly { readonly id: number; readonly text: string }[],
  part: XmlPart | null,
  { files, changes, strict }: { readonly files: PackageChange; readonly changes: Changes; readonly strict: boolean },
): void {
  const written = (markup: Markup) =>
    comments
      .map(({ id, text }) => {
        const words = `<${markup.rawName('w:t')} xml:space="preserve">${escapeText(text)}</${markup.rawName('w:t')}>`;
        const paragraph = markup.tag('w:p', {}, markup.tag('w:r', {}, words));
        return markup.tag('w:comment', { 'w:id': id, 'w:author': author, 'w:initials': 'TT' }, paragraph);
      })
      .join('');
  if (part === null) {
    const address = strict ? 'http://purl.oclc.org/ooxml/wordprocessingml/main' : transitional;
    const markup = new Markup(Scope.outermost.with(new Map([['w', address]])));
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${address}">${written(markup)}</w:comments>`;
    files.add({ kind: 'comments', text, relationships: null });
    return;
  }
  const { root } = part;
  const content = written(new Markup(scopeOf(root)));
  changes.splice(part, [
    isClosed(root) ? opened(root, content) : { start: root.innerEnd, end: root.innerEnd, text: content },
  ]);
}

/** The marks of comments in a text; a run that holds nothing but the reference goes with it. */
function marksIn(root: Element, ids: ReadonlySet<string | undefined>): readonly Element[] {
  return [...descendants(root)].flatMap((it): readonly Element[] => {
    if (!/^w:comment(?:RangeStart|RangeEnd|Reference)$/u.test(it.name) || !ids.has(it.attribute('w:id'))) return [];
    const { parent } = it;
    const alone = parent?.name === 'w:r' && parent.children.every((child) => child === it || child.name === 'w:rPr');
    return it.name === 'w:commentReference' && alone ? [parent] : [it];
  });
}

function gone({ start, end }: Element): Splice {
  return { start, end, text: '' };
}
