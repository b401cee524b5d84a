import { textOf } from '../ooxml/xml';
import { type Element } from '../ooxml/model';
import { symbolOf } from './symbols';
import { childrenOf, holdsRuns } from './walk';

/** What a piece of a paragraph is in the file. Those without characters have `start === end`. */
export type PieceKind =
  'text' | 'tab' | 'break' | 'pageBreak' | 'noBreakHyphen' | 'softHyphen' | 'symbol' | 'graphic' | 'formula' | 'note';

/** Characters [start, end) of the paragraph's text and the element they come from. */
export interface Piece {
  readonly kind: PieceKind;
  /** UTF-16 units in the text of the paragraph as the draft gives it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The `w:t`, `w:tab`, `w:br`, `w:drawing` … */
  readonly element: Element;
  /** The `w:r` around it; null for a formula, which stands outside runs. */
  readonly run: Element | null;
  /** The innermost field whose result this is. */
  readonly field: Field | null;
}

/** A field of a paragraph: `w:fldSimple` or `w:fldChar` from begin to end. */
export interface Field {
  /** "PAGE", "DATE \\@ …", trimmed. */
  readonly instruction: string;
}

/**
 * The text of a paragraph as pieces in order; their texts joined are the paragraph's text.
 * Deletions (`w:del`, `w:moveFrom`) and field codes are out; insertions, field results and hidden text are in;
 * a soft hyphen has no characters, a line, column or page break is `\n`, a no-break hyphen U+2011.
 */
export function piecesOf(paragraph: Element): readonly Piece[] {
  const collector = new Collector();
  collector.inside(paragraph);
  return collector.pieces;
}

/** The text of a paragraph, as the draft gives it. */
export function paragraphText(paragraph: Element): string {
  let text = '';
  for (const piece of piecesOf(paragraph)) text += piece.text;
  return text;
}

/** Elements of a run whose characters are always the same. */
const fixedPieces: ReadonlyMap<string, readonly [PieceKind, string]> = new Map([
  ['w:tab', ['tab', '\t']],
  ['w:ptab', ['tab', '\t']],
  ['w:cr', ['break', '\n']],
  ['w:noBreakHyphen', ['noBreakHyphen', '\u2011']],
  ['w:softHyphen', ['softHyphen', '']],
  ['w:drawing', ['graphic', '']],
  ['w:pict', ['graphic', '']],
  ['w:object', ['graphic', '']],
  ['w:footnoteReference', ['note', '']],
  ['w:endnoteReference', ['note', '']],
]);

interface OpenField {
  instruction: string;
  inResult: boolean;
}

class Collector {
  readonly pieces: Piece[] = [];
  private length = 0;
  private readonly fields: OpenField[] = [];

  inside(element: Element): void {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:r') this.run(child, child);
      else if (child.name === 'w:fldSimple') this.simpleField(child);
      else if (holdsRuns(child)) this.inside(child);
      else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') this.add('formula', '', child, null);
    }
  }

  private simpleField(element: Element): void {
    this.fields.push({ instruction: (element.attribute('w:instr') ?? '').trim(), inResult: true });
    this.inside(element);
    this.fields.pop();
  }

  private run(run: Element, parent: Element): void {
    for (const child of childrenOf(parent)) {
      const { name } = child;
      const fixed = fixedPieces.get(name);
      if (name === 'w:t') this.add('text', shownText(child), child, run);
      else if (fixed !== undefined) this.add(fixed[0], fixed[1], child, run);
      else if (name === 'w:br')
        this.add(child.attribute('w:type') === 'page' ? 'pageBreak' : 'break', '\n', child, run);
      else if (name === 'w:sym') this.add('symbol', symbolIn(child), child, run);
      else if (name === 'w:fldChar') this.fieldCharacter(child.attribute('w:fldCharType'));
      else if (name === 'w:instrText') this.instruction(child);
      else if (name === 'w:ruby') this.inside(child);
      else if (name === 'mc:AlternateContent') this.run(run, child);
    }
  }

  private fieldCharacter(type: string | undefined): void {
    const field = this.fields[this.fields.length - 1];
    if (type === 'begin') this.fields.push({ instruction: '', inResult: false });
    if (type === 'separate' && field !== undefined) this.beginResult(field);
    if (type === 'end') this.fields.pop();
  }

  private beginResult(field: OpenField): void {
    field.inResult = true;
    field.instruction = field.instruction.trim();
  }

  private instruction(element: Element): void {
    const field = this.fields[this.fields.length - 1];
    if (field !== undefined && !field.inResult) field.instruction += textOf(element);
  }

  private add(kind: PieceKind, text: string, element: Element, run: Element | null): void {
    for (const field of this.fields) if (!field.inResult) return;
    const start = this.length;
    this.length += text.length;
    this.pieces.push({
      kind,
      start,
      end: this.length,
      text,
      element,
      run,
      field: this.fields[this.fields.length - 1] ?? null,
    });
  }
}

/** Without `xml:space="preserve"` the white space at both ends is the file's, not the author's. */
function shownText(element: Element): string {
  const text = textOf(element);
  const lined = text.includes('\n') ? text.replaceAll('\n', ' ') : text;
  if (!isBlankAt(lined, 0) && !isBlankAt(lined, lined.length - 1)) return lined;
  return preservesSpace(element) ? lined : trimmed(lined);
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return text.slice(start, end);
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

function preservesSpace(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const value = at.attribute('xml:space');
    if (value !== undefined) return value === 'preserve';
  }
  return false;
}

function symbolIn(element: Element): string {
  const code = Number.parseInt(element.attribute('w:char') ?? '', 16);
  return Number.isNaN(code) ? '\uFFFD' : symbolOf(element.attribute('w:font') ?? '', code);
}
