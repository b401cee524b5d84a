import { type Piece, piecesOf } from '../draft/pieces';
import type { Look } from '../finding/model';
import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { scopeOf, sourceOf } from '../ooxml/xml';
import { Markup } from './markup';
import { paragraphChanges, paragraphProperties } from './paragraph-format';
import { type PropertyChange, withProperties } from './properties';
import { runChanges, runProperties, untracked } from './run-format';
import { type Splice } from './splice';
import { runWith } from './text-markup';

/** Lines that become paragraphs before or after one that stands in the file. */
export interface NewLines {
  readonly where: 'before' | 'after';
  readonly lines: readonly string[];
  /** The number or dash that Word generates for the neighbour, "" for none. */
  readonly label: string;
  /** How each line is set, with the paragraph it is set like; none: like the neighbour. */
  readonly looks: readonly Modelled[];
  /** A style or list of the file uses this attribute of `w:ind` or `w:spacing`. */
  inherited(attribute: string): boolean;
}

/** A look and the paragraph it names. */
export interface Modelled {
  readonly look: Look;
  readonly model: Element;
}

/**
 * New paragraphs with the paragraph format and the first run's format of their neighbour or of the paragraph each is
 * set like, without its bookmarks and identifiers. In a list that makes its own dashes a typed one is left out. A
 * section that ended with the neighbour ends with the last new paragraph.
 */
export function newParagraphs(neighbour: Element, given: NewLines): readonly Splice[] {
  const { where, lines, label, looks } = given;
  const markup = new Markup(scopeOf(neighbour));
  const section = where === 'after' ? first(first(neighbour, 'w:pPr'), 'w:sectPr') : null;
  const written = lines.map((line, index) => {
    const ends = section !== null && index === lines.length - 1 ? section : null;
    const modelled = looks[index];
    return modelled === undefined
      ? likeNeighbour(neighbour, withoutDash(line, label), ends, markup)
      : likeModel(modelled, line, ends, { markup, inherited: (attribute) => given.inherited(attribute) });
  });
  const at = where === 'before' ? neighbour.start : neighbour.end;
  const moved = section === null ? [] : [{ start: section.start, end: section.end, text: '' }];
  return [...moved, { start: at, end: at, text: written.join('') }];
}

function likeNeighbour(neighbour: Element, line: string, section: Element | null, markup: Markup): string {
  const own = withProperties(first(neighbour, 'w:pPr'), withoutOwn(section), paragraphProperties, markup);
  const run = firstFormat(neighbour, markup);
  return markup.tag('w:p', {}, own + (line === '' ? '' : runWith(line, run, markup)));
}

interface Writing {
  readonly markup: Markup;
  inherited(attribute: string): boolean;
}

function likeModel({ look, model }: Modelled, line: string, section: Element | null, writing: Writing): string {
  const { markup } = writing;
  const changes = [
    ...withoutOwn(section),
    ...paragraphChanges(look.paragraph, markup, (attribute) => writing.inherited(attribute)),
    ...(look.inList ? [] : [outOfList(markup)]),
  ];
  const properties = withProperties(first(model, 'w:pPr'), changes, paragraphProperties, markup);
  const format = firstProperties(model);
  const runs = (text: string, more: readonly PropertyChange[]) =>
    text === '' ? '' : runWith(text, withProperties(format, [...untracked, ...more], runProperties, markup), markup);
  const rest = runs(line.slice(look.lead), runChanges(look.runs, markup));
  return markup.tag(
    'w:p',
    {},
    properties + runs(line.slice(0, look.lead), runChanges(look.leadRuns ?? {}, markup)) + rest,
  );
}

/** List 0 is none, whatever list a style brings (ECMA-376 part 1, 17.9.18). */
function outOfList(markup: Markup): PropertyChange {
  const none = markup.tag('w:ilvl', { 'w:val': 0 }) + markup.tag('w:numId', { 'w:val': 0 });
  return { name: 'w:numPr', write: () => markup.tag('w:numPr', {}, none) };
}

const removed = (name: string): PropertyChange => ({ name, write: () => '' });

/**
 * What a paragraph does not hand on: tracked changes of its own, a page break before it, the end of a section, but for
 * the section that the new paragraph is to end.
 */
function withoutOwn(section: Element | null): readonly PropertyChange[] {
  const mark: PropertyChange = {
    name: 'w:rPr',
    write: (existing) =>
      existing === null ? '' : withProperties(existing, untracked, runProperties, new Markup(scopeOf(existing))),
  };
  const end: PropertyChange = { name: 'w:sectPr', write: () => (section === null ? '' : sourceOf(section)) };
  return [removed('w:pageBreakBefore'), mark, end, removed('w:pPrChange')];
}

/** `w:rPr` of the first run with text, or of the paragraph mark where there is none. */
export function firstFormat(paragraph: Element, markup: Markup): string {
  const format = firstProperties(paragraph);
  return format === null ? '' : withProperties(format, untracked, runProperties, markup);
}

function firstProperties(paragraph: Element): Element | null {
  const written = piecesOf(paragraph).find((piece: Piece) => piece.text.trim() !== '' && piece.field === null);
  const own = first(written?.run ?? null, 'w:rPr');
  const mark = first(first(paragraph, 'w:pPr'), 'w:rPr');
  return written === undefined ? mark : own;
}

/** The line without a dash typed in front, where the list makes its own (`label` is the generated one). */
export function withoutDash(line: string, label: string): string {
  const dash = /^\s*([-–—+*•])\s+/.exec(line);
  return dash !== null && /^[-–—+*•]$/.test(label.trim()) ? line.slice(dash[0].length) : line;
}
