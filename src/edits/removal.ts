import { descendants, first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { sourceOf } from '../ooxml/xml';
import { type Splice } from './splice';

/** True when a field begins in the paragraph and ends in another, or the other way round. */
export function breaksField(paragraph: Element): boolean {
  let depth = 0;
  for (const element of descendants(paragraph)) {
    if (element.name !== 'w:fldChar') continue;
    const type = element.attribute('w:fldCharType');
    if (type === 'begin') depth++;
    if (type === 'end') depth--;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

/**
 * The splices that take paragraphs away. One that the file cannot do without is emptied instead: the last of a cell,
 * header or text box, one between two tables, one that ends a section.
 */
export function removals(paragraphs: readonly Element[]): readonly Splice[] {
  const going = new Set(paragraphs);
  return paragraphs.flatMap((paragraph) => {
    if (!isNeeded(paragraph, going))
      return [{ start: paragraph.start, end: paragraph.end, text: openRanges(paragraph) }];
    const from = first(paragraph, 'w:pPr')?.end ?? paragraph.innerStart;
    return from === paragraph.innerEnd ? [] : [{ start: from, end: paragraph.innerEnd, text: openRanges(paragraph) }];
  });
}

const needsParagraph: ReadonlySet<string> = new Set([
  'w:tc',
  'w:body',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:sdtContent',
]);
const blocks: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml']);

function isNeeded(paragraph: Element, going: ReadonlySet<Element>): boolean {
  if (first(first(paragraph, 'w:pPr'), 'w:sectPr') !== null) return true;
  const { parent } = paragraph;
  if (parent === null || !needsParagraph.has(parent.name)) return true;
  const siblings = parent.children.filter((child) => blocks.has(child.name));
  const at = siblings.indexOf(paragraph);
  const before = siblings.slice(0, at).findLast((it) => !going.has(it)) ?? null;
  const after = siblings.slice(at + 1);
  const follower = after.find((it) => !going.has(it)) ?? null;
  if (follower === null) return before?.name !== 'w:p' && !after.some((it) => going.has(it));
  return before?.name === 'w:tbl' && follower.name === 'w:tbl' && after[0] === follower;
}

/** Ranges that mean something to the author. */
export const lastingRanges: readonly (readonly [string, string])[] = [
  ['w:bookmarkStart', 'w:bookmarkEnd'],
  ['w:permStart', 'w:permEnd'],
];

const ranges: readonly (readonly [string, string])[] = [
  ...lastingRanges,
  ['w:commentRangeStart', 'w:commentRangeEnd'],
  ['w:moveFromRangeStart', 'w:moveFromRangeEnd'],
  ['w:moveToRangeStart', 'w:moveToRangeEnd'],
];

/** Marks of ranges that begin or end in what goes and do the other elsewhere: they outlive it. */
export function openRanges(going: Element, kinds: readonly (readonly [string, string])[] = ranges): string {
  const inside = [...descendants(going)];
  const kept = kinds.flatMap(([start, end]) => {
    const idsOf = (name: string) => new Set(inside.filter((it) => it.name === name).map((it) => it.attribute('w:id')));
    const [starts, ends] = [idsOf(start), idsOf(end)];
    return inside.filter(
      (it) =>
        (it.name === start && !ends.has(it.attribute('w:id'))) ||
        (it.name === end && !starts.has(it.attribute('w:id'))),
    );
  });
  return kept
    .sort((a, b) => a.start - b.start)
    .map(sourceOf)
    .join('');
}
