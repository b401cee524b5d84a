import { type Piece, piecesOf } from '../draft/pieces';
import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { scopeOf } from '../ooxml/xml';
import { Markup } from './markup';
import { paragraphProperties } from './paragraph-format';
import { type PropertyChange, withProperties } from './properties';
import { runProperties, untracked } from './run-format';
import { type Splice } from './splice';
import { runWith } from './text-markup';

/** Lines that become paragraphs before or after one that stands in the file. */
export interface NewLines {
  readonly where: 'before' | 'after';
  readonly lines: readonly string[];
  /** The number or dash that Word generates for the neighbour, "" for none. */
  readonly label: string;
}

/**
 * New paragraphs with the paragraph format and the first run's format of their neighbour, without its bookmarks and
 * identifiers. In a list that makes its own dashes a typed one is left out. A section that ended with the neighbour
 * ends with the last new paragraph.
 */
export function newParagraphs(neighbour: Element, { where, lines, label }: NewLines): readonly Splice[] {
  const markup = new Markup(scopeOf(neighbour));
  const properties = first(neighbour, 'w:pPr');
  const section = where === 'after' ? first(properties, 'w:sectPr') : null;
  const run = firstFormat(neighbour, markup);
  const written = lines.map((line, index) => {
    const carries = section !== null && index === lines.length - 1;
    const own = withProperties(properties, withoutOwn(carries), paragraphProperties, markup);
    return markup.tag('w:p', {}, own + (line === '' ? '' : runWith(withoutDash(line, label), run, markup)));
  });
  const at = where === 'before' ? neighbour.start : neighbour.end;
  const moved = section === null ? [] : [{ start: section.start, end: section.end, text: '' }];
  return [...moved, { start: at, end: at, text: written.join('') }];
}

const removed = (name: string): PropertyChange => ({ name, write: () => '' });

/** What a neighbour does not hand on: tracked changes of its own, a page break before it, the end of a section. */
function withoutOwn(carriesSection: boolean): readonly PropertyChange[] {
  const mark: PropertyChange = {
    name: 'w:rPr',
    write: (existing) =>
      existing === null ? '' : withProperties(existing, untracked, runProperties, new Markup(scopeOf(existing))),
  };
  const section = carriesSection ? [] : [removed('w:sectPr')];
  return [removed('w:pageBreakBefore'), mark, ...section, removed('w:pPrChange')];
}

/** `w:rPr` of the first run with text, or of the paragraph mark where there is none. */
export function firstFormat(paragraph: Element, markup: Markup): string {
  const written = piecesOf(paragraph).find((piece: Piece) => piece.text.trim() !== '' && piece.field === null);
  const own = first(written?.run ?? null, 'w:rPr');
  const mark = first(first(paragraph, 'w:pPr'), 'w:rPr');
  const format = written === undefined ? mark : own;
  return format === null ? '' : withProperties(format, untracked, runProperties, markup);
}

/** The line without a dash typed in front, where the list makes its own (`label` is the generated one). */
export function withoutDash(line: string, label: string): string {
  const dash = /^\s*([-–—+*•])\s+/.exec(line);
  return dash !== null && /^[-–—+*•]$/.test(label.trim()) ? line.slice(dash[0].length) : line;
}
