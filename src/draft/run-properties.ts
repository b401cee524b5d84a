import { isOn } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type Points, type RunFormat } from './model';
import { type ThemeFonts } from './theme';
import { halfPoints } from './units';

/** The toggle properties of ECMA-376 17.7.3 that the reader looks at. */
export const toggles = ['bold', 'boldCs', 'italic', 'italicCs', 'caps', 'smallCaps', 'strike', 'hidden'] as const;

export type Toggle = (typeof toggles)[number];

/** What one `w:rPr` says; silence is absence. Theme fonts are already names. */
export interface RunProperties extends Partial<Readonly<Record<Toggle, boolean>>> {
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly eastAsia?: string;
  readonly cs?: string;
  readonly size?: Points;
  readonly sizeCs?: Points;
  readonly underline?: boolean;
  readonly doubleStrike?: boolean;
  readonly color?: string | null;
  readonly highlight?: string | null;
  readonly script?: RunFormat['script'];
  /** Complex script (`w:cs`, `w:rtl`): the `cs` font, size and weight are used. */
  readonly complex?: boolean;
  /** The character style named in it. */
  readonly style?: string;
}

type Mutable = { -readonly [Key in keyof RunProperties]: RunProperties[Key] };

type Reader = (properties: Mutable, element: Element, fonts: ThemeFonts) => void;

const toggle =
  (name: Toggle | 'doubleStrike' | 'complex'): Reader =>
  (properties, element) => {
    properties[name] = isOn(element.attribute('w:val'));
  };

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['w:b', toggle('bold')],
  ['w:bCs', toggle('boldCs')],
  ['w:i', toggle('italic')],
  ['w:iCs', toggle('italicCs')],
  ['w:caps', toggle('caps')],
  ['w:smallCaps', toggle('smallCaps')],
  ['w:strike', toggle('strike')],
  ['w:dstrike', toggle('doubleStrike')],
  ['w:vanish', toggle('hidden')],
  ['w:cs', toggle('complex')],
  ['w:rtl', toggle('complex')],
  ['w:rFonts', readFonts],
  [
    'w:sz',
    (properties, element) => {
      setSize(properties, 'size', element);
    },
  ],
  [
    'w:szCs',
    (properties, element) => {
      setSize(properties, 'sizeCs', element);
    },
  ],
  [
    'w:u',
    (properties, element) => {
      properties.underline = !['none', undefined].includes(element.attribute('w:val'));
    },
  ],
  [
    'w:color',
    (properties, element) => {
      properties.color = colorOf(element.attribute('w:val'));
    },
  ],
  [
    'w:highlight',
    (properties, element) => {
      properties.highlight = notNone(element.attribute('w:val'));
    },
  ],
  [
    'w:vertAlign',
    (properties, element) => {
      properties.script = scriptOf(element.attribute('w:val'));
    },
  ],
  [
    'w:rStyle',
    (properties, element) => {
      setStyle(properties, element.attribute('w:val'));
    },
  ],
]);

/** Reads a `w:rPr`; null reads as nothing said. */
export function runPropertiesIn(element: Element | null, fonts: ThemeFonts): RunProperties {
  const properties: Mutable = {};
  for (const child of element?.children ?? []) readers.get(child.name)?.(properties, child, fonts);
  return properties;
}

/** The later one wins wherever it speaks. Not for toggles of different style levels, which combine otherwise. */
export function mergedRun(under: RunProperties, over: RunProperties): RunProperties {
  return { ...under, ...over };
}

/** In one element a theme font outranks a named one (ECMA-376 17.3.2.26). */
function readFonts(properties: Mutable, element: Element, fonts: ThemeFonts): void {
  for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs'] as const) {
    const theme = element.attribute(slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`);
    const font = (theme === undefined ? undefined : fonts(theme)) ?? element.attribute(`w:${slot}`);
    if (font !== undefined && font !== '') properties[slot] = font;
  }
}

function setSize(properties: Mutable, name: 'size' | 'sizeCs', element: Element): void {
  const size = halfPoints(element.attribute('w:val'));
  if (size !== undefined && size > 0) properties[name] = size;
}

function setStyle(properties: Mutable, style: string | undefined): void {
  if (style !== undefined) properties.style = style;
}

function colorOf(value: string | undefined): string | null {
  return value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : null;
}

function notNone(value: string | undefined): string | null {
  return value === undefined || value === 'none' ? null : value;
}

function scriptOf(value: string | undefined): RunFormat['script'] {
  return value === 'superscript' || value === 'subscript' ? value : 'baseline';
}
