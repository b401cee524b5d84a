import { first, flagOf, valueOf } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { mentions } from '../ooxml/xml';
import { type Margins, type PageParts, type Points, type Section } from './model';
import { integer, twips } from './units';

/** A section before its headers are looked up: relationship ids by kind, inheritance not yet resolved. */
export interface RawSection {
  readonly element: Element | null;
  readonly from: number;
  readonly to: number;
}

/** The stretches of the body that the paragraphs' `w:sectPr` and the last one cut it into. */
export function sectionRanges(body: Element, paragraphs: readonly Element[]): readonly RawSection[] {
  const ranges: RawSection[] = [];
  let from = 0;
  paragraphs.forEach((paragraph, index) => {
    const own = first(paragraph, 'w:pPr');
    const element = own !== null && mentions(own, 'sectPr') ? first(own, 'w:sectPr') : null;
    if (element === null) return;
    ranges.push({ element, from, to: index + 1 });
    from = index + 1;
  });
  ranges.push({ element: first(body, 'w:sectPr'), from, to: paragraphs.length });
  return ranges;
}

/** Finds the index of a header or footer by relationship id; null where its part is missing. */
export type PartLookup = (kind: 'header' | 'footer', relationship: string) => number | null;

/** The sections of a draft, headers and footers inherited from the section before where it has none of its own. */
export function sectionsOf(
  ranges: readonly RawSection[],
  lookUp: PartLookup,
  differentEven: boolean,
): readonly Section[] {
  const sections: Section[] = [];
  const inherited: Record<'header' | 'footer', PageParts> = { header: none, footer: none };
  for (const { element, from, to } of ranges) {
    const differentFirst = flagOf(element, 'w:titlePg') ?? false;
    inherited.header = partsIn(element, 'header', inherited.header, lookUp);
    inherited.footer = partsIn(element, 'footer', inherited.footer, lookUp);
    sections.push({
      index: sections.length,
      from,
      to,
      ...pageOf(element),
      header: shown(inherited.header, differentFirst, differentEven),
      footer: shown(inherited.footer, differentFirst, differentEven),
      differentFirst,
      differentEven,
      ...numbersOf(element),
      columns: Math.max(1, integer(first(element, 'w:cols')?.attribute('w:num')) ?? 1),
      type: typeOf(valueOf(element, 'w:type')),
    });
  }
  return sections;
}

const none: PageParts = { default: null, first: null, even: null };

function partsIn(element: Element | null, kind: 'header' | 'footer', before: PageParts, lookUp: PartLookup): PageParts {
  const own: { -readonly [Key in keyof PageParts]?: number | null } = {};
  for (const child of element?.children ?? []) {
    if (child.name !== `w:${kind}Reference`) continue;
    const type = child.attribute('w:type') ?? 'default';
    if (type === 'default' || type === 'first' || type === 'even')
      own[type] = lookUp(kind, child.attribute('r:id') ?? '');
  }
  return { ...before, ...own };
}

function shown(parts: PageParts, differentFirst: boolean, differentEven: boolean): PageParts {
  return {
    default: parts.default,
    first: differentFirst ? parts.first : null,
    even: differentEven ? parts.even : null,
  };
}

/** Word's page where a file gives none: Letter with one-inch margins. */
const letter = { width: 612, height: 792 };
const inch: Margins = { top: 72, bottom: 72, left: 72, right: 72, header: 36, footer: 36, gutter: 0 };

function pageOf(element: Element | null): Pick<Section, 'paper' | 'landscape' | 'margins'> {
  const size = first(element, 'w:pgSz');
  const width = positive(twips(size?.attribute('w:w'))) ?? letter.width;
  const height = positive(twips(size?.attribute('w:h'))) ?? letter.height;
  return {
    paper: { width, height },
    landscape: size?.attribute('w:orient') === 'landscape' || width > height,
    margins: marginsOf(first(element, 'w:pgMar')),
  };
}

function marginsOf(element: Element | null): Margins {
  const side = (name: keyof Margins): Points => twips(element?.attribute(`w:${name}`)) ?? inch[name];
  return {
    top: side('top'),
    bottom: side('bottom'),
    left: side('left'),
    right: side('right'),
    header: side('header'),
    footer: side('footer'),
    gutter: side('gutter'),
  };
}

function positive(points: Points | undefined): Points | undefined {
  return points !== undefined && points > 0 ? points : undefined;
}

function numbersOf(element: Element | null): Pick<Section, 'pageNumberStart' | 'pageNumberFormat'> {
  const numbers = first(element, 'w:pgNumType');
  return {
    pageNumberStart: integer(numbers?.attribute('w:start')) ?? null,
    pageNumberFormat: numbers?.attribute('w:fmt') ?? 'decimal',
  };
}

function typeOf(value: string | undefined): Section['type'] {
  switch (value) {
    case 'continuous':
    case 'evenPage':
    case 'oddPage':
    case 'nextColumn':
      return value;
    default:
      return 'nextPage';
  }
}

/** Width between the margins, the gutter taken off. */
export function textWidthOf({ paper, margins }: Pick<Section, 'paper' | 'margins'>): Points {
  return Math.max(0, paper.width - margins.left - margins.right - margins.gutter);
}
