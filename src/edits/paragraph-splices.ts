import { type Piece, piecesOf } from '../draft/pieces';
import type { Edit } from '../finding/model';
import { type Element } from '../ooxml/model';
import { first } from '../ooxml/find';
import { scopeOf } from '../ooxml/xml';
import { Markup } from './markup';
import { isClosed, opened } from './opened';
import { paragraphChanges, paragraphProperties, type SettableFormat } from './paragraph-format';
import { type PropertyChange, propertySplices, withProperties } from './properties';
import { runChanges, runProperties, untracked } from './run-format';
import { cutsOf, type Formatting, runSplices } from './run-splices';
import { type Splice } from './splice';
import { type PieceChange, pieceChanges, trimmed } from './text-change';
import { runWith } from './text-markup';

/** Edits of the text and format of one paragraph. */
export type ContentEdit = Extract<Edit, { kind: 'replaceText' | 'formatRuns' | 'formatParagraph' }>;

/** What the edits of one paragraph need to know beyond it. */
export interface Surroundings {
  /** A style or list of the file uses this attribute of `w:ind` or `w:spacing`. */
  inherited(attribute: string): boolean;
  /** Markup put in front of the paragraph's first run, '' for none. */
  readonly lead: string;
}

/** True when the structure of the file forbids the edit: a field's result, alternate content. */
export function isForbidden(paragraph: Element, edit: ContentEdit): boolean {
  const pieces = piecesOf(paragraph);
  if (edit.kind === 'replaceText') return changesFor(pieces, edit) === null;
  if (edit.kind === 'formatParagraph') return false;
  return runsOf(pieces).some(({ run, pieces: own }) => {
    const cuts = cutsOf({ pieces: own, formats: [{ ...edit.span, format: edit.format }] });
    return cuts.length > 0 && own.some(({ element }) => element.parent !== run);
  });
}

/** The splices of a paragraph's own edits, the same whatever their order. */
export function paragraphSplices(
  paragraph: Element,
  edits: readonly ContentEdit[],
  around: Surroundings,
): readonly Splice[] {
  const pieces = piecesOf(paragraph);
  const markup = new Markup(scopeOf(paragraph));
  const texts = edits
    .filter((edit) => edit.kind === 'replaceText')
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const changes = byPiece(texts.flatMap((edit) => changesFor(pieces, edit) ?? []));
  const homeless = texts.filter(
    (edit) => edit.text !== '' && changesFor(pieces, edit)?.length === 0 && edit.text !== edit.expect,
  );
  const formats = edits.flatMap((edit): Formatting[] =>
    edit.kind === 'formatRuns' ? [{ ...edit.span, format: edit.format }] : [],
  );

  const properties = first(paragraph, 'w:pPr');
  const inPlace = pPrChanges(pieces, edits, formats, { markup, around });
  const tail = homeless.map(({ text }) => runWith(text, markCopy(properties, inPlace, markup), markup)).join('');
  if (isClosed(paragraph)) {
    const content = withProperties(null, inPlace, paragraphProperties, markup) + around.lead + tail;
    return content === '' ? [] : [opened(paragraph, content)];
  }

  const afterProperties = properties?.end ?? paragraph.innerStart;
  return [
    ...propertySplices({ existing: properties, insertAt: paragraph.innerStart }, inPlace, paragraphProperties, markup),
    ...insertion(afterProperties, around.lead),
    ...runsOf(pieces).flatMap((work) => runSplices({ ...work, changes, formats })),
    ...insertion(paragraph.innerEnd, tail),
  ];
}

function changesFor(
  pieces: readonly Piece[],
  edit: Extract<Edit, { kind: 'replaceText' }>,
): readonly PieceChange[] | null {
  const text = pieces.map((piece) => piece.text).join('');
  const { start, end } = edit.span;
  return pieceChanges(pieces, trimmed(text, { start, end, text: edit.text.replaceAll(/\r\n?/g, '\n') }));
}

function byPiece(changes: readonly PieceChange[]): ReadonlyMap<Piece, readonly PieceChange[]> {
  const grouped = new Map<Piece, PieceChange[]>();
  for (const change of changes) {
    const own = grouped.get(change.piece);
    if (own === undefined) grouped.set(change.piece, [change]);
    else own.push(change);
  }
  return grouped;
}

/** The runs that have characters, in order. */
function runsOf(pieces: readonly Piece[]): readonly { readonly run: Element; readonly pieces: readonly Piece[] }[] {
  const runs = new Map<Element, Piece[]>();
  for (const piece of pieces) {
    if (piece.run === null || piece.start === piece.end) continue;
    const own = runs.get(piece.run);
    if (own === undefined) runs.set(piece.run, [piece]);
    else own.push(piece);
  }
  return [...runs].map(([run, own]) => ({ run, pieces: own }));
}

/**
 * Changes of `w:pPr`. A format of all the characters is also given to the paragraph mark, as Word does for a paragraph
 * selected whole: a generated number or dash takes its look from there.
 */
function pPrChanges(
  pieces: readonly Piece[],
  edits: readonly ContentEdit[],
  formats: readonly Formatting[],
  { markup, around }: { readonly markup: Markup; readonly around: Surroundings },
): readonly PropertyChange[] {
  const format = Object.assign(
    {},
    ...edits.map((edit) => (edit.kind === 'formatParagraph' ? edit.format : {})),
  ) as SettableFormat;
  const length = pieces.at(-1)?.end ?? 0;
  const whole = formats.filter(({ start, end }) => start === 0 && end === length);
  const changes = paragraphChanges(format, markup, (attribute) => around.inherited(attribute));
  if (whole.length === 0) return changes;
  const mark = runChanges(Object.assign({}, ...whole.map((it) => it.format)) as Formatting['format'], markup);
  return [...changes, { name: 'w:rPr', write: (existing) => withProperties(existing, mark, runProperties, markup) }];
}

/** The format of the paragraph mark, for a first run. */
function markCopy(properties: Element | null, changes: readonly PropertyChange[], markup: Markup): string {
  const mark = first(properties, 'w:rPr');
  const written = changes.find(({ name }) => name === 'w:rPr')?.write(mark);
  return written ?? withProperties(mark, untracked, runProperties, markup);
}

function insertion(at: number, text: string): readonly Splice[] {
  return text === '' ? [] : [{ start: at, end: at, text }];
}
