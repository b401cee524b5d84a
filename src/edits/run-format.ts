import type { RunFormat } from '../draft/model';
import { isOn } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { sourceOf } from '../ooxml/xml';
import { type Markup } from './markup';
import { attributesOf, onOff, type PropertyChange, type PropertyKind } from './properties';
import { runOrder } from './property-order';

/** `w:rPr`, of runs and of paragraph marks. */
export const runProperties: PropertyKind = { name: 'w:rPr', order: runOrder };

/** Takes the marks of tracked changes out of a copy: they tell what happened to the original. */
export const untracked: readonly PropertyChange[] = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'].map(
  (name) => ({ name, write: () => '' }),
);

type Setters = {
  readonly [Property in keyof RunFormat]: (value: RunFormat[Property], markup: Markup) => readonly PropertyChange[];
};

/**
 * Direct formatting always wins over every style (ECMA-376 part 1, 17.7.2), also for toggle properties, so each value
 * is written outright; the complex-script twin goes along because Word shows it for some characters.
 */
const setters: Setters = {
  font: (font, markup) => [
    attributesOf(
      'w:rFonts',
      {
        'w:ascii': font,
        'w:hAnsi': font,
        'w:cs': font,
        'w:asciiTheme': null,
        'w:hAnsiTheme': null,
        'w:cstheme': null,
      },
      markup,
    ),
  ],
  size: (size, markup) => [
    attributesOf('w:sz', halfPoints(size), markup),
    attributesOf('w:szCs', halfPoints(size), markup),
  ],
  bold: (bold, markup) => [onOff('w:b', bold, markup), onOff('w:bCs', bold, markup)],
  italic: (italic, markup) => [onOff('w:i', italic, markup), onOff('w:iCs', italic, markup)],
  underline: (underline, markup) => [{ name: 'w:u', write: (existing) => underlineOf(existing, underline, markup) }],
  caps: (caps, markup) => [onOff('w:caps', caps, markup)],
  smallCaps: (smallCaps, markup) => [onOff('w:smallCaps', smallCaps, markup)],
  strike: (strike, markup) =>
    strike ? [onOff('w:strike', true, markup)] : [onOff('w:strike', false, markup), noDoubleStrike(markup)],
  hidden: (hidden, markup) => [onOff('w:vanish', hidden, markup)],
  script: (script, markup) => [attributesOf('w:vertAlign', { 'w:val': script }, markup)],
  color: (color, markup) => [
    attributesOf(
      'w:color',
      { 'w:val': color ?? 'auto', 'w:themeColor': null, 'w:themeTint': null, 'w:themeShade': null },
      markup,
    ),
  ],
  highlight: (highlight, markup) => [attributesOf('w:highlight', { 'w:val': highlight ?? 'none' }, markup)],
};

/** The children of `w:rPr` that a format sets. Sizes are points, rounded to half points as the file keeps them. */
export function runChanges(format: Partial<RunFormat>, markup: Markup): readonly PropertyChange[] {
  const changes = <Property extends keyof RunFormat>(property: Property, set: Setters[Property]) => {
    const value = format[property];
    return value === undefined ? [] : set(value, markup);
  };
  return (Object.keys(setters) as (keyof RunFormat)[]).flatMap((property) => changes(property, setters[property]));
}

function halfPoints(size: number) {
  return { 'w:val': Math.round(size * 2) };
}

function underlineOf(existing: Element | null, underline: boolean, markup: Markup): string {
  const now = existing?.attribute('w:val');
  if (existing !== null && (now !== undefined && now !== 'none') === underline) return sourceOf(existing);
  return markup.tag('w:u', { 'w:val': underline ? 'single' : 'none' });
}

function noDoubleStrike(markup: Markup): PropertyChange {
  return {
    name: 'w:dstrike',
    write: (existing) =>
      existing !== null && isOn(existing.attribute('w:val'))
        ? markup.tag('w:dstrike', { 'w:val': '0' })
        : existing === null
          ? ''
          : sourceOf(existing),
  };
}
