import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type XmlPart } from '../ooxml/package';
import { scopeOf } from '../ooxml/xml';
import { Markup } from './markup';
import { isClosed } from './opened';
import { lastingRanges, openRanges } from './removal';
import { isChange, isHighlight, type TraceGroup } from './traces';

/** The source of a part without the traces of the groups asked for. */
export function cleanSource(part: XmlPart, groups: ReadonlySet<TraceGroup>): string {
  const cleaner = new Cleaner(part.text, groups);
  return part.text.slice(0, part.root.start) + cleaner.written(part.root) + part.text.slice(part.root.end);
}

/** What the source of an element with a trace in it must hold, whatever its prefixes. */
const mayHoldTrace = /[<:](?:ins|del|moveFrom|moveTo|comment|highlight|cell[IDM]|customXml[IDM]|[A-Za-z]+Change)/;

/** Marks of where a tracked move or a tracked content control begins and ends. */
const changeRange = /^w:(?:move(?:From|To)Range|customXml(?:Ins|Del|MoveFrom|MoveTo)Range)(?:Start|End)$/;
const commentMark = /^w:comment(?:RangeStart|RangeEnd|Reference)$/;

/** Writes a tree anew: what holds no trace is copied from the source. */
class Cleaner {
  private readonly changes: boolean;
  private readonly comments: boolean;
  private readonly highlights: boolean;

  constructor(
    private readonly source: string,
    groups: ReadonlySet<TraceGroup>,
  ) {
    this.changes = groups.has('changes');
    this.comments = groups.has('comments');
    this.highlights = groups.has('highlights');
  }

  written(element: Element): string {
    const whole = this.source.slice(element.start, element.end);
    if (!mayHoldTrace.test(whole)) return whole;
    const replaced = this.replaced(element);
    if (replaced !== null) return replaced;
    if (isChange(element.name) || isClosed(element)) return whole;
    return this.startTag(element) + this.inside(element) + this.source.slice(element.innerEnd, element.end);
  }

  private startTag(element: Element): string {
    return this.source.slice(element.start, element.innerStart);
  }

  /** What stands in the place of an element that does not stay; null where it stays. */
  private replaced(element: Element): string | null {
    if (this.comments && isCommentMark(element)) return '';
    if (this.highlights && element.name === 'w:highlight' && isHighlight(element)) return '';
    return this.changes ? this.accepted(element) : null;
  }

  private accepted(element: Element): string | null {
    const { name, parent } = element;
    if (isChange(name) || changeRange.test(name) || name === 'w:cellIns') return '';
    if (name === 'w:ins' || name === 'w:moveTo') return isMarker(parent) ? '' : this.inside(element);
    if (name === 'w:del' || name === 'w:moveFrom') return isMarker(parent) ? '' : this.outliving(element);
    if (name === 'w:tr' || name === 'w:tc') return isDeletedPiece(element) ? '' : null;
    if (name === 'w:tbl') return isDeletedTable(element) ? '' : null;
    return name === 'w:tcPr' ? this.mergedCell(element) : null;
  }

  /** What of a deletion stays: ends of ranges that begin or end elsewhere. */
  private outliving(deletion: Element): string {
    return openRanges(
      deletion,
      this.comments ? lastingRanges : [...lastingRanges, ['w:commentRangeStart', 'w:commentRangeEnd']],
    );
  }

  /** The content between an element's tags; paragraphs whose mark is deleted run into the next one. */
  private inside(element: Element): string {
    const { children } = element;
    let written = '';
    let at = element.innerStart;
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child === undefined) break;
      const last = this.changes && isMarkDeleted(child) ? lastOfMerged(children, i) : i;
      written += this.source.slice(at, child.start);
      written +=
        last === i && !(this.changes && isMarkDeleted(child)) ? this.written(child) : this.merged(children, i, last);
      at = children[last]?.end ?? child.end;
      i = last;
    }
    return written + this.source.slice(at, element.innerEnd);
  }

  /** Children [from, to] as one paragraph that looks like the last; '' where nothing is left of it. */
  private merged(children: readonly Element[], from: number, to: number): string {
    const last = children[to];
    if (last === undefined) return '';
    const content = children
      .slice(from, to + 1)
      .map((child) => (child.name === 'w:p' ? this.words(child) : this.written(child)));
    if (isMarkDeleted(last) && content.join('').trim() === '' && isDispensable(children, from, to)) return '';
    const properties = first(last, 'w:pPr');
    const head = properties === null ? '' : this.written(properties);
    const [open, close] = isClosed(last)
      ? [`${this.source.slice(last.start, last.end).replace(/\s*\/>$/, '')}>`, `</${last.rawName}>`]
      : [this.startTag(last), this.source.slice(last.innerEnd, last.end)];
    return open + head + content.join('') + close;
  }

  /** What a paragraph holds besides its properties. */
  private words(paragraph: Element): string {
    const properties = first(paragraph, 'w:pPr');
    if (isClosed(paragraph)) return '';
    const inside = this.inside(paragraph);
    return properties === null ? inside : inside.slice(this.lengthBefore(paragraph, properties));
  }

  /** How much of the written content the properties take, blanks before them included. */
  private lengthBefore(paragraph: Element, properties: Element): number {
    return properties.start - paragraph.innerStart + this.written(properties).length;
  }

  /** `w:cellMerge` says in its own way what `w:vMerge` says; both have their place in the order of the schema. */
  private mergedCell(properties: Element): string | null {
    const tracked = first(properties, 'w:cellMerge');
    if (tracked === null) return null;
    const kept = properties.children.filter((child) => child !== tracked && child.name !== 'w:vMerge');
    const at = kept.findLastIndex(({ name }) => beforeMerge.has(name)) + 1;
    const markup = new Markup(scopeOf(properties));
    const merge = markup.tag('w:vMerge', tracked.attribute('w:vMerge') === 'rest' ? { 'w:val': 'restart' } : {});
    const pieces = kept.map((child) => this.written(child));
    return (
      this.startTag(properties) +
      [...pieces.slice(0, at), merge, ...pieces.slice(at)].join('') +
      this.source.slice(properties.innerEnd, properties.end)
    );
  }
}

const beforeMerge: ReadonlySet<string> = new Set(['w:cnfStyle', 'w:tcW', 'w:gridSpan', 'w:hMerge']);

/** A run that holds nothing but the reference goes with it. */
function isCommentMark(element: Element): boolean {
  if (commentMark.test(element.name)) return true;
  if (element.name !== 'w:r' || first(element, 'w:commentReference') === null) return false;
  return element.children.every(({ name }) => name === 'w:rPr' || name === 'w:commentReference');
}

/** True where the change is of a mark, a row or a formula's sign, told in its properties. */
function isMarker(parent: Element | null): boolean {
  return parent !== null && /^(?:w:rPr|w:trPr|w:numPr|m:ctrlPr)$/.test(parent.name);
}

function isMarkDeleted(element: Element): boolean {
  if (element.name !== 'w:p') return false;
  const mark = first(first(element, 'w:pPr'), 'w:rPr');
  return first(mark, 'w:del') !== null || first(mark, 'w:moveFrom') !== null;
}

function isDeletedPiece(element: Element): boolean {
  if (element.name === 'w:tc') return first(first(element, 'w:tcPr'), 'w:cellDel') !== null;
  const cells = element.children.filter(({ name }) => name === 'w:tc');
  return first(first(element, 'w:trPr'), 'w:del') !== null || (cells.length > 0 && cells.every(isDeletedPiece));
}

function isDeletedTable(table: Element): boolean {
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  return rows.length > 0 && rows.every(isDeletedPiece);
}

const blocks: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml', 'w:sectPr', 'w:altChunk']);

/** The paragraph that those from here run into; a table or the end of the part stops them. */
function lastOfMerged(children: readonly Element[], from: number): number {
  let last = from;
  for (let i = from + 1; i < children.length; i++) {
    const child = children[i];
    if (child === undefined || !blocks.has(child.name)) continue;
    if (child.name !== 'w:p') break;
    last = i;
    if (!isMarkDeleted(child)) break;
  }
  return last;
}

/** Another block follows, and no two tables would meet. */
function isDispensable(children: readonly Element[], from: number, to: number): boolean {
  const before = children.slice(0, from).findLast(({ name }) => blocks.has(name));
  const after = children.slice(to + 1).find(({ name }) => blocks.has(name));
  if (after === undefined || after.name === 'w:sectPr') return before?.name === 'w:p' && after !== undefined;
  return !(before?.name === 'w:tbl' && after.name === 'w:tbl');
}
