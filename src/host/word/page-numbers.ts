import type { DraftDocument, Paragraph } from '../../draft/model';
import { paragraphAt } from '../../draft/paragraph-at';
import { isFreeForNumber } from '../../draft/page-top';
import { numberParagraph, numberSize } from '../../edits/page-field';
import type { Edit } from '../../finding/model';
import type { PageKind } from './flat-furniture';
import { formatFont, formatParagraph } from './format';
import { openPageSetup, standsAs } from './section';
import { sectionAt } from './story';
import type { Write } from './writes';

type NumberPages = Extract<Edit, { kind: 'numberPages' }>;

/** Page numbers that stand in the headers of a section and are to go again. */
export interface NumbersBack {
  readonly section: number;
  /** True where its first page got a header and footer of its own with them. */
  readonly baredFirst: boolean;
  readonly headers: readonly Header[];
}

/** A header that takes a number: the paragraph as it was drafted; null where the draft has no such header. */
interface Header {
  readonly page: PageKind;
  readonly drafted: Paragraph | null;
}

/** Headers of a section, and its page setup, that are being loaded. */
export interface PageTop {
  readonly setup: Word.PageSetup;
  readonly headers: readonly {
    readonly header: Header;
    readonly paragraphs: Word.ParagraphCollection;
    readonly fields: Word.FieldCollection;
  }[];
}

/**
 * True when Word can number the pages: from the first section on, whose header the others take over, and where nothing
 * else stands that would go.
 */
export function canNumber({ section }: NumberPages, draft: DraftDocument): boolean {
  return section === 0 && isFreeForNumber(draft, section);
}

/** How the numbers of an edit are taken back. */
export function numbersBack({ section, expect }: NumberPages, draft: DraftDocument): NumbersBack {
  return { section, baredFirst: !expect.differentFirst, headers: headersOf(section, draft) };
}

/** Queues the loading of what stands at the top of a section's pages (Body.fields is of WordApi 1.4). */
export function openPageTop(context: Word.RequestContext, section: number, headers: readonly Header[]): PageTop {
  const setup = openPageSetup(context, section);
  return {
    setup,
    headers: headers.map((header) => {
      const { paragraphs, fields } = sectionAt(context, section).getHeader(header.page);
      paragraphs.load('items/text');
      // eslint-disable-next-line office-addins/no-navigational-load -- `code` is a string of each item
      fields.load('items/code');
      return { header, paragraphs, fields };
    }),
  };
}

/** The headers of a section that take a number: those of even pages too, where the draft tells them apart. */
export function headersOf(index: number, draft: DraftDocument): readonly Header[] {
  const section = draft.sections[index];
  if (section === undefined) return [];
  const pages = section.differentEven ? (['default', 'even'] as const) : (['default'] as const);
  return pages.map((which) => {
    const ordinal = section.header[which];
    const last = (draft.headers[ordinal ?? -1]?.paragraphs.length ?? 0) - 1;
    const drafted = ordinal === null ? undefined : paragraphAt(draft, `header:${ordinal}`, last);
    return { page: which === 'even' ? 'EvenPages' : 'Primary', drafted: drafted ?? null };
  });
}

/** True when the section stands as the edit believes, and nothing stands in its headers. */
export function isFree({ setup, headers }: PageTop, { expect }: NumberPages): boolean {
  const blank = headers.every(
    ({ paragraphs, fields }) => fields.items.length === 0 && paragraphs.items.every(({ text }) => text.trim() === ''),
  );
  return blank && standsAs(setup, expect);
}

/** True when the numbers stand in the headers, and nothing else does. */
export function isNumbered({ headers }: PageTop): boolean {
  return headers.every(
    ({ paragraphs, fields }) =>
      fields.items.length === 1 &&
      /^\s*PAGE\b/iu.test(fields.items[0]?.code ?? '') &&
      paragraphs.items.every(({ text }) => /^\s*\d*\s*$/u.test(text)),
  );
}

/**
 * Puts the number into the last paragraph of each header: a field of Word's own (`Range.insertField`, WordApi 1.5), for
 * OOXML would bring a paragraph with it (office-js #2914). Page one stays without.
 */
export function numberWrite(
  { section, expect }: NumberPages,
  { setup, headers }: PageTop,
  draft: DraftDocument,
): Write {
  const look = { font: 'Times New Roman', size: numberSize(draft), bold: false, italic: false };
  return atTop(section, () => {
    for (const { header, paragraphs } of headers) {
      const paragraph = paragraphs.items.at(-1);
      if (paragraph === undefined) continue;
      // The field goes first: what is left of a write that fails is known by it.
      paragraph.getRange('Start').insertField('Start', 'Page');
      formatParagraph(paragraph, header.drafted === null ? numberParagraph : { alignment: 'center', firstLine: 0 });
      formatFont(paragraph.font, look);
    }
    if (!expect.differentFirst) setup.differentFirstPageHeaderFooter = true;
  });
}

/** Takes the numbers out, and sets the paragraphs they stood in as they were. */
export function unnumberWrite({ section, baredFirst }: NumbersBack, { setup, headers }: PageTop): Write {
  return atTop(section, () => {
    for (const { header, paragraphs, fields } of headers) {
      fields.items[0]?.delete();
      const [paragraph, was] = [paragraphs.items.at(-1), header.drafted?.format];
      const { alignment = 'left', firstLine = 0 } = was ?? {};
      if (paragraph !== undefined) formatParagraph(paragraph, { alignment, firstLine });
    }
    if (baredFirst) setup.differentFirstPageHeaderFooter = false;
  });
}

function atTop(section: number, queue: () => void): Write {
  return { rank: 0, place: section, asked: null, queue };
}
