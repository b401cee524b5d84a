import type { Alignment, LineSpacing, ParagraphFormat } from '../draft/model';
import { type Element } from '../ooxml/model';
import { type Attributes, type Markup } from './markup';
import { onOff, type PropertyChange, type PropertyKind, withAttributes } from './properties';
import { paragraphOrder } from './property-order';

/** `w:pPr`. */
export const paragraphProperties: PropertyKind = { name: 'w:pPr', order: paragraphOrder };

/** What an edit may say of a paragraph. */
export type SettableFormat = Partial<Omit<ParagraphFormat, 'style' | 'tabs'>>;

/**
 * The children of `w:pPr` that a format sets, in the units of the file. `inherited` tells whether a style or a
 * numbering level of the file uses an attribute that would outrank the one set: it is then switched off in so many words.
 */
export function paragraphChanges(
  format: SettableFormat,
  markup: Markup,
  inherited: (attribute: string) => boolean,
): readonly PropertyChange[] {
  const spacing = spacingOf(format);
  const indent = indentOf(format, markup);
  return [
    ...onOffs(format, markup),
    ...outranked('w:spacing', spacing, markup, inherited),
    ...outranked('w:ind', indent, markup, inherited),
    ...(format.alignment === undefined ? [] : [alignmentOf(format.alignment, markup)]),
    ...(format.outlineLevel === undefined ? [] : [outlineOf(format.outlineLevel, markup)]),
  ];
}

function onOffs(
  { keepNext, pageBreakBefore, contextualSpacing }: SettableFormat,
  markup: Markup,
): readonly PropertyChange[] {
  const named: readonly [string, boolean | undefined][] = [
    ['w:keepNext', keepNext],
    ['w:pageBreakBefore', pageBreakBefore],
    ['w:contextualSpacing', contextualSpacing],
  ];
  return named.flatMap(([name, on]) => (on === undefined ? [] : [onOff(name, on, markup)]));
}

/** An attribute set, and those that Word would follow instead of it. */
interface Measure {
  readonly set: Attributes;
  readonly rivals: readonly string[];
}

function spacingOf({ spaceBefore, spaceAfter, lineSpacing }: SettableFormat): readonly Measure[] {
  const measures: Measure[] = [];
  if (spaceBefore !== undefined)
    measures.push({ set: { 'w:before': twips(spaceBefore) }, rivals: ['w:beforeLines', 'w:beforeAutospacing'] });
  if (spaceAfter !== undefined)
    measures.push({ set: { 'w:after': twips(spaceAfter) }, rivals: ['w:afterLines', 'w:afterAutospacing'] });
  if (lineSpacing !== undefined) measures.push({ set: linesOf(lineSpacing), rivals: [] });
  return measures;
}

/** A multiple counts in 240ths of a line (ECMA-376 part 1, 17.3.1.33). */
function linesOf({ rule, value }: LineSpacing): Attributes {
  if (rule === 'multiple') return { 'w:line': Math.round(value * 240), 'w:lineRule': 'auto' };
  return { 'w:line': twips(value), 'w:lineRule': rule };
}

function indentOf({ indentLeft, indentRight, firstLine }: SettableFormat, { strict }: Markup): readonly Measure[] {
  const measures: Measure[] = [];
  if (indentLeft !== undefined) measures.push(sideOf('left', 'start', indentLeft, strict));
  if (indentRight !== undefined) measures.push(sideOf('right', 'end', indentRight, strict));
  if (firstLine !== undefined) measures.push(firstLineOf(firstLine));
  return measures;
}

/** ISO names one side `start`, Word writes `left`; the name not used goes, so that the two cannot differ. */
function sideOf(usual: 'left' | 'right', iso: 'start' | 'end', value: number, strict: boolean): Measure {
  const [used, unused] = strict ? [iso, usual] : [usual, iso];
  return { set: { [`w:${used}`]: twips(value), [`w:${unused}`]: null }, rivals: [`w:${usual}Chars`, `w:${iso}Chars`] };
}

function firstLineOf(value: number): Measure {
  const rivals = ['w:firstLineChars', 'w:hangingChars'];
  if (value < 0) return { set: { 'w:firstLine': null, 'w:hanging': twips(-value) }, rivals };
  return { set: { 'w:hanging': null, 'w:firstLine': twips(value) }, rivals };
}

function outranked(
  name: string,
  measures: readonly Measure[],
  markup: Markup,
  inherited: (attribute: string) => boolean,
): readonly PropertyChange[] {
  if (measures.length === 0) return [];
  const set = Object.assign({}, ...measures.map((measure) => measure.set)) as Attributes;
  const rivals = measures.flatMap((measure) => measure.rivals);
  const off = Object.fromEntries(rivals.map((rival) => [rival, inherited(rival) ? '0' : null]));
  return [{ name, write: (existing: Element | null) => withAttributes(existing, name, { ...set, ...off }, markup) }];
}

const transitionalAlignments: Readonly<Record<Alignment, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};
const strictAlignments: Readonly<Record<Alignment, string>> = {
  ...transitionalAlignments,
  left: 'start',
  right: 'end',
};

function alignmentOf(alignment: Alignment, markup: Markup): PropertyChange {
  const value = (markup.strict ? strictAlignments : transitionalAlignments)[alignment];
  return { name: 'w:jc', write: (existing) => withAttributes(existing, 'w:jc', { 'w:val': value }, markup) };
}

/** Level 9 is body text. */
function outlineOf(level: number | null, markup: Markup): PropertyChange {
  return {
    name: 'w:outlineLvl',
    write: (existing) => withAttributes(existing, 'w:outlineLvl', { 'w:val': level ?? 9 }, markup),
  };
}

/** Points as twentieths, which is how the file keeps lengths. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
