import { branchOf } from '../ooxml/alternate';
import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';

/** Block-level elements that hold paragraphs without being one (ECMA-376 17.2–17.5, 17.13). */
const blocks: ReadonlySet<string> = new Set([
  'w:body',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:smartTag',
  'w:customXml',
  'w:document',
  'mc:AlternateContent',
]);

/** Elements inside a paragraph that hold runs. What stands in deletions is not part of the text. */
const inlines: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
  'mc:AlternateContent',
]);

/** Children in force: of an `mc:AlternateContent` those of the branch that counts. */
export function childrenOf(element: Element): readonly Element[] {
  return element.name === 'mc:AlternateContent' ? (branchOf(element)?.children ?? []) : element.children;
}

/** True for an element that may stand between a part's root and a paragraph. */
export function holdsBlocks(element: Element): boolean {
  return blocks.has(element.name);
}

/** True for an element that may stand between a paragraph and a run. */
export function holdsRuns(element: Element): boolean {
  return inlines.has(element.name);
}

/**
 * The paragraphs of a part in the order in which they are counted everywhere: every `w:p` reached from the root
 * (a document, header, footer or `w:txbxContent`) through tables, content controls and insertions.
 * Text boxes are parts of their own and not entered; a paragraph whose mark is deleted still counts.
 */
export function paragraphsIn(root: Element): readonly Element[] {
  const found: Element[] = [];
  collect(root, found);
  return found;
}

function collect(element: Element, found: Element[]): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:p') found.push(child);
    else if (blocks.has(child.name)) collect(child, found);
  }
}

/** The text boxes (`w:txbxContent`) anchored anywhere in a part, in document order, nested ones after their outer one. */
export function textBoxesIn(root: Element): readonly Element[] {
  return paragraphsIn(root).flatMap((paragraph) => graphicsIn(paragraph).flatMap(boxesIn));
}

/** Runs' drawings, VML pictures and embedded objects, whichever branch of `mc:AlternateContent` counts. */
export function graphicsIn(paragraph: Element): readonly Element[] {
  const found: Element[] = [];
  collectGraphics(paragraph, found);
  return found;
}

const graphics: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

function collectGraphics(element: Element, found: Element[]): void {
  for (const child of childrenOf(element)) {
    if (graphics.has(child.name)) found.push(child);
    else if (child.name === 'w:r' || inlines.has(child.name)) collectGraphics(child, found);
  }
}

/** The text boxes in one drawing, those inside their paragraphs included. */
export function boxesIn(graphic: Element): readonly Element[] {
  const found: Element[] = [];
  collectBoxes(graphic, found);
  return found;
}

function collectBoxes(element: Element, found: Element[]): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:txbxContent') found.push(child);
    collectBoxes(child, found);
  }
}

/** The block that holds a part's paragraphs: `w:body` of a document, else the root itself. */
export function bodyOf(root: Element): Element {
  return root.name === 'w:document' ? (first(root, 'w:body') ?? root) : root;
}
