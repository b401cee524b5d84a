import { isOn } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type Alignment, type LineSpacing, type Points, type TabStop } from './model';
import { assign, readIndents, readSpacing, type Length, type MutableParagraph } from './paragraph-measures';
import { integer, twips } from './units';

/** What one `w:pPr` says; silence is absence. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly alignment?: string;
  readonly bidi?: boolean;
  readonly indentLeft?: Length;
  readonly indentRight?: Length;
  readonly firstLine?: Length;
  readonly before?: Points;
  readonly after?: Points;
  readonly beforeAuto?: boolean;
  readonly afterAuto?: boolean;
  readonly lineSpacing?: LineSpacing;
  readonly contextualSpacing?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  readonly outlineLevel?: number;
  /** Stops by position in twentieths; null clears one that a style has set. */
  readonly tabs?: ReadonlyMap<number, TabStop | null>;
  readonly numbering?: NumberingReference;
  readonly borders?: ParagraphBorders;
}

/** Which level of which list. `level` is null where only a style could say. */
export interface NumberingReference {
  /** "0" takes a paragraph out of the list of its style. */
  readonly id: string | null;
  readonly level: number | null;
}

export interface ParagraphBorders {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
  readonly dashed: boolean;
}

type Reader = (properties: MutableParagraph, element: Element) => void;

const flag =
  (name: 'bidi' | 'contextualSpacing' | 'pageBreakBefore' | 'keepNext'): Reader =>
  (properties, element) => {
    properties[name] = isOn(element.attribute('w:val'));
  };

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'w:pStyle',
    (properties, element) => {
      assign(properties, 'style', element.attribute('w:val'));
    },
  ],
  [
    'w:jc',
    (properties, element) => {
      assign(properties, 'alignment', element.attribute('w:val'));
    },
  ],
  ['w:bidi', flag('bidi')],
  ['w:contextualSpacing', flag('contextualSpacing')],
  ['w:pageBreakBefore', flag('pageBreakBefore')],
  ['w:keepNext', flag('keepNext')],
  ['w:ind', readIndents],
  ['w:spacing', readSpacing],
  [
    'w:outlineLvl',
    (properties, element) => {
      assign(properties, 'outlineLevel', integer(element.attribute('w:val')));
    },
  ],
  ['w:tabs', readTabs],
  ['w:numPr', readNumbering],
  ['w:pBdr', readBorders],
]);

/** Reads a `w:pPr`; null reads as nothing said. */
export function paragraphPropertiesIn(element: Element | null): ParagraphProperties {
  const properties: MutableParagraph = {};
  for (const child of element?.children ?? []) readers.get(child.name)?.(properties, child);
  return properties;
}

/** The later one wins wherever it speaks; tab stops and the two halves of a list reference add up. */
export function mergedParagraph(under: ParagraphProperties, over: ParagraphProperties): ParagraphProperties {
  const merged: MutableParagraph = { ...under, ...over };
  if (under.tabs !== undefined && over.tabs !== undefined) merged.tabs = new Map([...under.tabs, ...over.tabs]);
  if (under.numbering !== undefined && over.numbering !== undefined) {
    merged.numbering = {
      id: over.numbering.id ?? under.numbering.id,
      level: over.numbering.level ?? under.numbering.level,
    };
  }
  return merged;
}

/** `w:jc` as readers of Vietnamese see it; `start` and `end` follow the direction of the paragraph. */
export function alignmentOf({ alignment, bidi }: ParagraphProperties): Alignment {
  switch (alignment) {
    case 'center':
      return 'center';
    case 'both':
    case 'distribute':
    case 'lowKashida':
    case 'mediumKashida':
    case 'highKashida':
    case 'thaiDistribute':
      return 'justify';
    case 'right':
    case 'end':
      return bidi === true ? 'left' : 'right';
    default:
      return bidi === true ? 'right' : 'left';
  }
}

function readTabs(properties: MutableParagraph, element: Element): void {
  const tabs = new Map<number, TabStop | null>();
  for (const tab of element.children.slice(0, 200)) {
    const position = twips(tab.attribute('w:pos'));
    if (position === undefined) continue;
    const key = Math.round(position * 20);
    const alignment = tabAlignmentOf(tab.attribute('w:val'));
    tabs.set(key, alignment === null ? null : { position, alignment });
  }
  properties.tabs = tabs;
}

function tabAlignmentOf(value: string | undefined): TabStop['alignment'] | null {
  switch (value) {
    case 'clear':
      return null;
    case 'center':
    case 'decimal':
    case 'bar':
      return value;
    case 'right':
    case 'end':
      return 'right';
    default:
      return 'left';
  }
}

function readNumbering(properties: MutableParagraph, element: Element): void {
  let id: string | null = null;
  let level: number | null = null;
  for (const child of element.children) {
    if (child.name === 'w:numId') id = child.attribute('w:val') ?? null;
    if (child.name === 'w:ilvl') level = integer(child.attribute('w:val')) ?? null;
  }
  properties.numbering = { id, level };
}

function readBorders(properties: MutableParagraph, element: Element): void {
  const styles = new Map(element.children.map((side) => [side.name, side.attribute('w:val') ?? 'none']));
  const drawn = (name: string): boolean => !['none', 'nil'].includes(styles.get(name) ?? 'none');
  const line = styles.get('w:bottom') ?? styles.get('w:top') ?? '';
  properties.borders = {
    top: drawn('w:top'),
    bottom: drawn('w:bottom'),
    left: drawn('w:left') || drawn('w:start'),
    right: drawn('w:right') || drawn('w:end'),
    dashed: /^d(?:ot|ash)/i.test(line),
  };
}
