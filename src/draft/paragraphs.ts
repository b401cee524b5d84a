import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type Formatter, type Surroundings } from './formatter';
import { type ListLabels } from './list-labels';
import { type CellPlace, type Paragraph, type PartName, type Run, type RunFormat } from './model';
import { piecesOf, type Piece } from './pieces';
import { type RunLook } from './run-format';
import { type ParagraphLook } from './formatter';

/** A paragraph as read, with what later readers still need of the file. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** Drawings, pictures and objects among its pieces. */
  readonly graphics: readonly Piece[];
  readonly look: ParagraphLook;
}

/** Where the paragraph is; everything else comes out of its element. */
export interface ParagraphPlace {
  readonly part: PartName;
  readonly index: number;
  readonly cell: CellPlace | null;
  readonly section: number;
  readonly surroundings: Surroundings;
}

/** Reads one paragraph; labels count on with every call. */
export function readParagraph(
  element: Element,
  place: ParagraphPlace,
  formatter: Formatter,
  labels: ListLabels,
): ReadParagraph {
  const properties = first(element, 'w:pPr');
  const look = formatter.paragraph(properties, place.surroundings);
  const pieces = piecesOf(element);
  const text = textOfPieces(pieces);
  const { part, index, cell, section } = place;
  const paragraph: Paragraph = {
    part,
    index,
    text,
    label: look.list === null ? '' : labels.next(look.list.list, look.list.index),
    runs: runsOf(pieces, text, look),
    format: look.format,
    mark: look.mark.ascii,
    cell,
    section,
    pageBreaks: pageBreaksIn(pieces),
    deletedMark: look.deletedMark,
  };
  return { paragraph, graphics: graphicsAmong(pieces), look };
}

function textOfPieces(pieces: readonly Piece[]): string {
  if (pieces.length === 1) return pieces[0]?.text ?? '';
  let text = '';
  for (const piece of pieces) text += piece.text;
  return text;
}

const noBreaks: readonly number[] = [];

function pageBreaksIn(pieces: readonly Piece[]): readonly number[] {
  if (!pieces.some(({ kind }) => kind === 'pageBreak')) return noBreaks;
  return pieces.filter(({ kind }) => kind === 'pageBreak').map(({ start }) => start);
}

const noGraphics: readonly Piece[] = [];

function graphicsAmong(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.some(({ kind }) => kind === 'graphic') ? pieces.filter(({ kind }) => kind === 'graphic') : noGraphics;
}

type MutableRun = { -readonly [Key in keyof Run]: Run[Key] };

/** Neighbouring characters of one format and one field are one run, however the file has split them. */
function runsOf(pieces: readonly Piece[], text: string, look: ParagraphLook): readonly Run[] {
  const runs: MutableRun[] = [];
  const add: Add = (start, end, format, field) => {
    const last = runs[runs.length - 1];
    if (last?.format === format && last.field === field) last.end = end;
    else runs.push({ start, end, text, format, field });
  };
  let run: Element | null = null;
  let shown = look.mark;
  for (const piece of pieces) {
    if (piece.start === piece.end) continue;
    if (piece.run !== run) {
      run = piece.run;
      shown = look.run(first(run, 'w:rPr'));
    }
    addPiece(piece, shown, add);
  }
  for (const made of runs) made.text = text.slice(made.start, made.end);
  return runs;
}

type Add = (start: number, end: number, format: RunFormat, field: string | null) => void;

/** Splits a piece where its characters come from slots with different fonts. */
function addPiece({ text, start, end, field }: Piece, look: RunLook, add: Add): void {
  const instruction = field?.instruction ?? null;
  if (look.ascii === look.hAnsi && (look.eastAsia === look.hAnsi || !eastAsian.test(text))) {
    add(start, end, look.ascii, instruction);
    return;
  }
  let format = formatAt(text, 0, look);
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    const next = formatAt(text, at, look);
    if (next === format) continue;
    add(start + from, start + at, format, instruction);
    format = next;
    from = at;
  }
  add(start + from, end, format, instruction);
}

const eastAsian = /[\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;

/** Which slot a character takes its font from (ECMA-376 17.3.2.26, without the East Asian hint). */
function formatAt(text: string, at: number, look: RunLook): RunFormat {
  const code = text.charCodeAt(at);
  if (code < 0x80) return look.ascii;
  return code >= 0x2e80 && eastAsian.test(text[at] ?? '') ? look.eastAsia : look.hAnsi;
}
