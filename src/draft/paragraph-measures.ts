import { isOn } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type LineSpacing, type Points } from './model';
import { type ParagraphProperties } from './paragraph-properties';
import { integer, twips } from './units';

/** Points, or a number of characters whose size only the paragraph knows. */
export type Length = { readonly points: Points } | { readonly characters: number };

/** Properties of a paragraph while they are being read. */
export type MutableParagraph = { -readonly [Key in keyof ParagraphProperties]: ParagraphProperties[Key] };

/** Sets a property where there is something to set: silence stays absence. */
export function assign<Key extends keyof MutableParagraph>(
  properties: MutableParagraph,
  key: Key,
  value: MutableParagraph[Key] | undefined,
): void {
  if (value !== undefined) properties[key] = value;
}

/** Indents of a `w:ind`. Word writes characters and twips side by side and keeps them in step, so twips are believed first. */
export function readIndents(properties: MutableParagraph, element: Element): void {
  assign(properties, 'indentLeft', lengthOf(element, ['w:left', 'w:start'], ['w:leftChars', 'w:startChars'], 1));
  assign(properties, 'indentRight', lengthOf(element, ['w:right', 'w:end'], ['w:rightChars', 'w:endChars'], 1));
  const hanging = lengthOf(element, ['w:hanging'], ['w:hangingChars'], -1);
  assign(properties, 'firstLine', hanging ?? lengthOf(element, ['w:firstLine'], ['w:firstLineChars'], 1));
}

function lengthOf(
  element: Element,
  measures: readonly string[],
  characters: readonly string[],
  sign: 1 | -1,
): Length | undefined {
  for (const name of measures) {
    const points = twips(element.attribute(name));
    if (points !== undefined) return { points: points * sign + 0 };
  }
  for (const name of characters) {
    const hundredths = integer(element.attribute(name));
    if (hundredths !== undefined) return { characters: (hundredths / 100) * sign + 0 };
  }
  return undefined;
}

/** A line of the grid is 12 points, of which `w:beforeLines` counts hundredths. */
const pointsPerLine = 12;

/** Space before and after, and between lines. */
export function readSpacing(properties: MutableParagraph, element: Element): void {
  assign(properties, 'before', twips(element.attribute('w:before')) ?? lines(element.attribute('w:beforeLines')));
  assign(properties, 'after', twips(element.attribute('w:after')) ?? lines(element.attribute('w:afterLines')));
  const beforeAuto = element.attribute('w:beforeAutospacing');
  const afterAuto = element.attribute('w:afterAutospacing');
  if (beforeAuto !== undefined) properties.beforeAuto = isOn(beforeAuto);
  if (afterAuto !== undefined) properties.afterAuto = isOn(afterAuto);
  const line = twips(element.attribute('w:line'));
  if (line !== undefined && line !== 0) properties.lineSpacing = lineSpacingOf(line, element.attribute('w:lineRule'));
}

function lines(value: string | undefined): Points | undefined {
  const hundredths = integer(value);
  return hundredths === undefined ? undefined : (hundredths / 100) * pointsPerLine;
}

function lineSpacingOf(line: Points, rule: string | undefined): LineSpacing {
  if (rule === 'exact' || rule === 'atLeast') return { rule, value: Math.abs(line) };
  return { rule: 'multiple', value: Math.round(line * 20) / 240 };
}
