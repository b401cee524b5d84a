import type { RunFormat } from '../draft/model';
import { type Piece } from '../draft/pieces';
import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { scopeOf, sourceOf } from '../ooxml/xml';
import { writtenCharacters } from './characters';
import { Markup } from './markup';
import { propertySplices, withProperties } from './properties';
import { runChanges, runProperties } from './run-format';
import { type Splice } from './splice';
import { type PieceChange } from './text-change';
import { RunText } from './text-markup';

/** Characters [start, end) of a paragraph and the format they get. */
export interface Formatting {
  readonly start: number;
  readonly end: number;
  readonly format: Partial<RunFormat>;
}

/** Everything that happens to one run of a paragraph. */
export interface RunWork {
  readonly run: Element;
  /** All pieces of the run that have characters, in order. */
  readonly pieces: readonly Piece[];
  /** Changes of text by piece, this run's or more. */
  readonly changes: ReadonlyMap<Piece, readonly PieceChange[]>;
  readonly formats: readonly Formatting[];
}

/** A stretch of a run that becomes a run of its own. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly format: Partial<RunFormat>;
}

/** The offsets at which formats begin or end inside a run. */
export function cutsOf({ pieces, formats }: Pick<RunWork, 'pieces' | 'formats'>): readonly number[] {
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  const inside = formats
    .flatMap((format) => [format.start, format.end])
    .filter((offset) => offset > start && offset < end);
  return [...new Set(inside)].sort((a, b) => a - b);
}

/** The splices that change the text of a run and format it, cut where formats begin or end. */
export function runSplices(work: RunWork): readonly Splice[] {
  const [opening, ...others] = segmentsOf(work);
  if (opening === undefined) return [];
  const markup = new Markup(scopeOf(work.run));
  const texts = work.pieces.flatMap((piece) => pieceSplices(work, piece, others, markup));
  if (others.length === 0 && isEmptied(work, texts)) return [{ start: work.run.start, end: work.run.end, text: '' }];
  const cuts = others.flatMap((segment) => cutBetween(work, segment, markup));
  return [...firstFormat(work.run, opening, markup), ...texts, ...cuts];
}

function segmentsOf(work: RunWork): readonly Segment[] {
  const offsets = [work.pieces[0]?.start ?? 0, ...cutsOf(work), work.pieces.at(-1)?.end ?? 0];
  return offsets.slice(1).map((end, index) => {
    const start = offsets[index] ?? 0;
    const covering = work.formats.filter(
      (format) => format.start <= start && format.end >= end && format.start < format.end,
    );
    return { start, end, format: Object.assign({}, ...covering.map(({ format }) => format)) as Partial<RunFormat> };
  });
}

function firstFormat(run: Element, { format }: Segment, markup: Markup): readonly Splice[] {
  return propertySplices(
    { existing: first(run, 'w:rPr'), insertAt: run.innerStart },
    runChanges(format, markup),
    runProperties,
    markup,
  );
}

/** End of one run and beginning of the next, a copy of the first with a format of its own. */
function boundary(run: Element, { format }: Segment, markup: Markup): string {
  const properties = withProperties(first(run, 'w:rPr'), runChanges(format, markup), runProperties, markup);
  const startTag = sourceOf(run).slice(0, run.innerStart - run.start);
  return `</${run.rawName}>${startTag}${properties}`;
}

/** A cut between two pieces; those inside a `w:t` are made with its text. */
function cutBetween({ run, pieces }: RunWork, segment: Segment, markup: Markup): readonly Splice[] {
  const before = pieces.find((piece) => piece.end === segment.start);
  return before === undefined
    ? []
    : [{ start: before.element.end, end: before.element.end, text: boundary(run, segment, markup) }];
}

function pieceSplices(work: RunWork, piece: Piece, segments: readonly Segment[], markup: Markup): readonly Splice[] {
  const changes = [...(work.changes.get(piece) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
  const cuts = segments.filter(({ start }) => start > piece.start && start < piece.end);
  if (changes.length === 0 && cuts.length === 0) return [];
  if (piece.kind !== 'text') return changes.map((change) => elementSplice(change, markup));
  return [
    { start: piece.element.start, end: piece.element.end, text: textElement({ work, piece, changes, cuts }, markup) },
  ];
}

/** A tab, break or symbol is replaced whole, or has text put before or behind it. */
function elementSplice({ piece, start, end, text }: PieceChange, markup: Markup): Splice {
  const content = new RunText(markup);
  content.add(text);
  const { element } = piece;
  if (end > start) return { start: element.start, end: element.end, text: content.finish() };
  const at = start === 0 ? element.start : element.end;
  return { start: at, end: at, text: content.finish() };
}

interface TextWork {
  readonly work: RunWork;
  readonly piece: Piece;
  readonly changes: readonly PieceChange[];
  readonly cuts: readonly Segment[];
}

/** A `w:t` written anew: what stays is copied from the source, runs are cut where a segment begins. */
function textElement({ work, piece, changes, cuts }: TextWork, markup: Markup): string {
  const { source, offsets } = writtenCharacters(piece.element, piece.text);
  const content = new RunText(markup, sourceOf(piece.element).slice(0, piece.element.innerStart - piece.element.start));
  const keep = (from: number, to: number) => {
    content.keep(source.slice(offsets[from], offsets[to]), piece.text.slice(from, to));
  };
  let at = 0;
  for (const { start, end, write } of inOrder(changes, cuts, piece)) {
    keep(at, start);
    at = end;
    if (typeof write === 'string') content.add(write);
    else content.put(boundary(work.run, write, markup));
  }
  keep(at, piece.text.length);
  return content.finish();
}

function inOrder(changes: readonly PieceChange[], cuts: readonly Segment[], piece: Piece) {
  const texts = changes.map(({ start, end, text }) => ({ start, end, write: text, rank: 0 }));
  const boundaries = cuts.map((cut) => ({
    start: cut.start - piece.start,
    end: cut.start - piece.start,
    write: cut,
    rank: 1,
  }));
  const insertionsFirst = (change: { start: number; end: number; rank: number }) =>
    change.start < change.end ? 2 : change.rank;
  return [...texts, ...boundaries].sort((a, b) => a.start - b.start || insertionsFirst(a) - insertionsFirst(b));
}

const nothingShown: ReadonlySet<string> = new Set(['w:rPr', 'w:lastRenderedPageBreak']);

/** True when nothing is left of a run but its properties. */
function isEmptied({ run }: RunWork, texts: readonly Splice[]): boolean {
  const removed = new Set(texts.filter(({ text }) => text === '').map(({ start }) => start));
  return run.children.every(({ name, start }) => nothingShown.has(name) || removed.has(start));
}
