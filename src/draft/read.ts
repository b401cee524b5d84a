import { type Element } from '../ooxml/model';
import { forgetChildren, namesAround } from '../ooxml/xml';
import { openPackage, type Package } from '../ooxml/package';
import { readBoxes, type ReadBox } from './boxes';
import { outsideTables } from './formatter';
import { HeaderFooters } from './header-footers';
import { linesOf } from './lines';
import { ListLabels } from './list-labels';
import { type Coverage, type DraftDocument, type Section } from './model';
import { furnitureNotices, noticesOf, trackedChangesIn } from './notices';
import { readParagraph, type ReadParagraph } from './paragraphs';
import { DraftParts } from './parts';
import { picturesOf } from './pictures';
import { sectionRanges, sectionsOf, textWidthOf } from './sections';
import { cellAround, tablesIn, type Tables } from './tables';
import { bodyOf, paragraphsIn } from './walk';

const everything: Coverage = { sections: true, headers: true, formatting: true };

/**
 * Reads a draft as Word would show it, from the bytes of a .docx or from a package already open.
 * Odd content becomes a notice; throws UnreadableFile when the file cannot be used at all.
 */
export function readDraft(source: Uint8Array | Package, coverage: Coverage = everything): DraftDocument {
  const parts = new DraftParts(source instanceof Uint8Array ? openPackage(source) : source);
  const body = bodyOf(parts.document.root);
  const elements = paragraphsIn(body);
  const furniture = new HeaderFooters(parts);
  const sections = sectionsOf(sectionRanges(body, elements), furniture.lookUp, parts.differentEven);
  const tables = readTables(body, elements, sections, parts);
  const labels = new ListLabels();
  const read = readBody(elements, sections, tables, parts, labels);
  const boxes = readBoxes(read, sections, parts, labels);
  return assemble({ parts, sections, tables, read, boxes, furniture, coverage });
}

function readTables(
  body: Element,
  elements: readonly Element[],
  sections: readonly Section[],
  parts: DraftParts,
): Tables {
  const [section] = sections;
  return tablesIn(body, {
    styles: parts.styles,
    fonts: parts.fonts,
    textWidth: section === undefined ? 0 : textWidthOf(section),
    indentsEdge: parts.indentsTableEdge,
    indexAt: (offset) => lowerBound(elements, offset),
  });
}

/** How many of the elements, which are in document order, begin before an offset. */
function lowerBound(elements: readonly Element[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readBody(
  elements: readonly Element[],
  sections: readonly Section[],
  { cells }: Tables,
  parts: DraftParts,
  labels: ListLabels,
): readonly ReadParagraph[] {
  let section = 0;
  return elements.map((element, index) => {
    while (index >= (sections[section]?.to ?? Infinity) && section < sections.length - 1) section++;
    const around = cellAround(element, cells);
    const surroundings = around?.surroundings ?? outsideTables;
    const place = { part: 'body', index, cell: around?.place ?? null, section, surroundings } as const;
    const read = readParagraph(element, place, parts.formatter, labels);
    forgetChildren(element);
    return read;
  });
}

interface Assembly {
  readonly parts: DraftParts;
  readonly sections: readonly Section[];
  readonly tables: Tables;
  readonly read: readonly ReadParagraph[];
  readonly boxes: readonly ReadBox[];
  readonly furniture: HeaderFooters;
  readonly coverage: Coverage;
}

function assemble({ parts, sections, tables, read, boxes, furniture, coverage }: Assembly): DraftDocument {
  const counts = namesAround(parts.document.root);
  const outer = [...furniture.header, ...furniture.footer];
  const elsewhere = [...boxes, ...outer].flatMap((part) => part.read);
  const known = {
    paragraphs: read.map(({ paragraph }) => paragraph),
    trackedChanges: [counts, ...outer.map(({ root }) => namesAround(root))].reduce(
      (sum, part) => sum + trackedChangesIn(part),
      0,
    ),
    comments: Math.max(parts.comments, counts.get('w:commentReference') ?? 0),
    pictures: [...picturesOf(read), ...picturesOf(elsewhere)],
  };
  return {
    ...known,
    tables: tables.tables,
    sections,
    boxes: boxes.map(({ box }) => box),
    headers: furniture.header.map(({ shown }) => shown),
    footers: furniture.footer.map(({ shown }) => shown),
    lines: linesOf({ read, boxes, furniture: outer.map((part) => part.read), sections, tables }),
    notices: [...parts.notices, ...noticesOf(counts, known), ...furnitureNotices(outer)],
    coverage,
  };
}
