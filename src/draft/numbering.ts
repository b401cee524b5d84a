import { first, flagOf, valueOf } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { paragraphPropertiesIn, type NumberingReference, type ParagraphProperties } from './paragraph-properties';
import { integer } from './units';

/** One level of a list as `numbering.xml` defines it. */
export interface ListLevel {
  readonly start: number;
  /** ECMA-376 ST_NumberFormat: `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** "%1.%2", or the bullet itself. */
  readonly text: string;
  /** Font of the number or bullet, where the level names one. */
  readonly font: string;
  /** Every number of the label is written in decimal (`w:isLgl`). */
  readonly legal: boolean;
  /** Restarts after this level (1-based) or a higher one; 0 never; null after any higher one. */
  readonly restart: number | null;
  readonly paragraph: ParagraphProperties;
  /** The paragraph style that is tied to this level. */
  readonly style: string | null;
}

/** A list in use: its levels, and the counter it shares with other uses of the same definition. */
export interface List {
  readonly id: string;
  readonly definition: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that this use starts anew, and where. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document by `w:numId`. */
export interface Numbering {
  list(id: string): List | null;
  /** The level that a reference means; for a style's reference, the level tied to that style. */
  level(reference: NumberingReference, style: string | null): { readonly list: List; readonly index: number } | null;
}

const levelCount = 9;

/** Reads `numbering.xml`; `linked` gives the list of a numbering style (`w:numStyleLink`). */
export function numberingIn(root: Element | null, linked: (style: string) => string | null): Numbering {
  const definitions = byId(root, 'w:abstractNum', 'w:abstractNumId');
  const uses = byId(root, 'w:num', 'w:numId');
  const lists = new Map<string, List | null>();

  const read = (id: string, depth: number): List | null => {
    const use = uses.get(id);
    const definitionId = use === undefined ? undefined : valueOf(use, 'w:abstractNumId');
    const definition = definitions.get(definitionId ?? '');
    if (use === undefined || definition === undefined || definitionId === undefined) return null;
    const link = valueOf(definition, 'w:numStyleLink');
    const target = link === undefined || depth > 4 ? null : linked(link);
    const linkedList = target === null || target === id ? null : read(target, depth + 1);
    return { id, ...overridden(use, linkedList ?? { definition: definitionId, levels: levelsIn(definition) }) };
  };
  const list = (id: string): List | null => {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const made = read(id, 0);
    lists.set(id, made);
    return made;
  };
  return { list, level: (reference, style) => levelOf(list, reference, style) };
}

function levelOf(
  list: Numbering['list'],
  { id, level }: NumberingReference,
  style: string | null,
): ReturnType<Numbering['level']> {
  const found = id === null || id === '0' ? null : list(id);
  if (found === null) return null;
  const tied = style === null ? -1 : found.levels.findIndex((candidate) => candidate?.style === style);
  const index = level ?? Math.max(tied, 0);
  return index >= 0 && index < levelCount ? { list: found, index } : null;
}

function byId(root: Element | null, name: string, attribute: string): ReadonlyMap<string, Element> {
  const found = (root?.children ?? []).filter((child) => child.name === name);
  return new Map(found.map((element) => [element.attribute(attribute) ?? '', element]));
}

function levelsIn(definition: Element): (ListLevel | undefined)[] {
  const levels = new Array<ListLevel | undefined>(levelCount);
  for (const child of definition.children) if (child.name === 'w:lvl') place(levels, child);
  return levels;
}

function place(levels: (ListLevel | undefined)[], element: Element): void {
  const index = integer(element.attribute('w:ilvl')) ?? -1;
  if (index >= 0 && index < levelCount) levels[index] = levelIn(element);
}

function levelIn(element: Element): ListLevel {
  const fonts = first(first(element, 'w:rPr'), 'w:rFonts');
  return {
    start: integer(valueOf(element, 'w:start')) ?? 0,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    font: fonts?.attribute('w:ascii') ?? fonts?.attribute('w:hAnsi') ?? '',
    legal: flagOf(element, 'w:isLgl') ?? false,
    restart: integer(valueOf(element, 'w:lvlRestart')) ?? null,
    paragraph: paragraphPropertiesIn(first(element, 'w:pPr')),
    style: valueOf(element, 'w:pStyle') ?? null,
  };
}

function overridden(use: Element, base: Pick<List, 'definition' | 'levels'>): Omit<List, 'id'> {
  const levels = [...base.levels];
  const starts = new Map<number, number>();
  for (const child of use.children) {
    if (child.name !== 'w:lvlOverride') continue;
    const index = integer(child.attribute('w:ilvl')) ?? -1;
    if (index < 0 || index >= levelCount) continue;
    const level = first(child, 'w:lvl');
    if (level !== null) levels[index] = levelIn(level);
    const start = integer(valueOf(child, 'w:startOverride'));
    if (start !== undefined) starts.set(index, start);
  }
  return { definition: base.definition, levels, starts };
}
