import type { SectionFormat } from '../finding/model';
import { type Element } from '../ooxml/model';
import { type Markup } from './markup';
import { twips } from './paragraph-format';
import { attributesOf, onOff, type PropertyChange, type PropertyKind, withAttributes } from './properties';
import { sectionOrder } from './property-order';

/** `w:sectPr`. */
export const sectionProperties: PropertyKind = { name: 'w:sectPr', order: sectionOrder };

/** The children of `w:sectPr` that a format sets; `now` completes what a new element must say. */
export function sectionChanges(
  format: Partial<SectionFormat>,
  now: SectionFormat,
  markup: Markup,
): readonly PropertyChange[] {
  const { paper, landscape, margins, differentFirst, pageNumberStart } = format;
  const changes: PropertyChange[] = [];
  if (paper !== undefined || landscape !== undefined) changes.push(paperOf(format, now, markup));
  if (margins !== undefined) changes.push(marginsOf(margins, markup));
  if (pageNumberStart !== undefined) changes.push(startOf(pageNumberStart, markup));
  if (differentFirst !== undefined) changes.push(onOff('w:titlePg', differentFirst, markup));
  return changes;
}

/** Turning the page without naming a paper turns the paper too; a printer's code for the old paper goes. */
function paperOf(format: Partial<SectionFormat>, now: SectionFormat, markup: Markup): PropertyChange {
  const landscape = format.landscape ?? now.landscape;
  const paper = format.paper ?? (landscape === now.landscape ? now.paper : turned(now.paper, landscape));
  const same = twips(paper.width) === twips(now.paper.width) && twips(paper.height) === twips(now.paper.height);
  return attributesOf(
    'w:pgSz',
    {
      'w:w': twips(paper.width),
      'w:h': twips(paper.height),
      ...(landscape === now.landscape ? {} : { 'w:orient': landscape ? 'landscape' : 'portrait' }),
      ...(same ? {} : { 'w:code': null }),
    },
    markup,
  );
}

function turned({ width, height }: SectionFormat['paper'], landscape: boolean): SectionFormat['paper'] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return landscape ? { width: long, height: short } : { width: short, height: long };
}

function marginsOf(margins: SectionFormat['margins'], markup: Markup): PropertyChange {
  const sides = ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const;
  return attributesOf('w:pgMar', Object.fromEntries(sides.map((side) => [`w:${side}`, twips(margins[side])])), markup);
}

function startOf(start: number | null, markup: Markup): PropertyChange {
  const name = 'w:pgNumType';
  return {
    name,
    write: (existing: Element | null) =>
      existing === null && start === null ? '' : withAttributes(existing, name, { 'w:start': start }, markup),
  };
}
