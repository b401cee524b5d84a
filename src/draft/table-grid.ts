import { first, valueOf } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { childrenOf } from './walk';
import { integer } from './units';

/** A cell of the file with its place in the grid. */
export interface GridCell {
  readonly element: Element;
  readonly properties: Element | null;
  readonly row: number;
  /** Grid column where it begins. */
  readonly column: number;
  readonly span: number;
  readonly continuesAbove: boolean;
}

/** The rows of a `w:tbl`, content controls and insertions around rows and cells looked through. */
export function gridOf(table: Element): readonly (readonly GridCell[])[] {
  return within(table, 'w:tr').map((row, index) => {
    const properties = first(row, 'w:trPr');
    let column = spanOf(valueOf(properties, 'w:gridBefore'), 0);
    return within(row, 'w:tc').map((element) => {
      const own = first(element, 'w:tcPr');
      const span = spanOf(valueOf(own, 'w:gridSpan'), 1);
      const cell = { element, properties: own, row: index, column, span, continuesAbove: continues(own) };
      column += span;
      return cell;
    });
  });
}

/** More columns than Word's 63 come only from broken files. */
const mostColumns = 256;

function spanOf(value: string | undefined, least: number): number {
  return Math.min(mostColumns, Math.max(least, integer(value) ?? least));
}

function continues(properties: Element | null): boolean {
  const merge = first(properties, 'w:vMerge');
  return merge !== null && merge.attribute('w:val') !== 'restart';
}

const wrappers: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
]);

function within(element: Element, name: string): readonly Element[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? within(child, name) : [];
  });
}
