import type { DraftDocument, Paragraph } from '../../src/draft/model';
import type { Edit, SectionFormat } from '../../src/finding/model';
import { rewriteDocument } from '../support/rewrite-docx';
import { blankParagraph } from '../support/word-double/blocks';
import { sectionOf } from './changed';

/** Edits of one kind at a paragraph, whatever it says. */
export type Make = (paragraph: Paragraph, draft: DraftDocument) => readonly Edit[];

const at = ({ index, text }: Paragraph) => ({ part: 'body', paragraph: index, expect: text }) as const;
const span = ({ index, text }: Paragraph, start: number, end: number) =>
  ({ span: { part: 'body', paragraph: index, start, end }, expect: text.slice(start, end) }) as const;
const middle = (it: Paragraph) => [Math.floor(it.text.length / 3), Math.ceil((2 * it.text.length) / 3)] as const;

const everyLook = {
  font: 'Arial',
  size: 13,
  bold: true,
  italic: false,
  underline: true,
  caps: true,
  smallCaps: false,
  strike: false,
  hidden: false,
  script: 'baseline',
  color: '112233',
  highlight: null,
} as const;

const everyShape = {
  alignment: 'justify',
  indentLeft: 10,
  indentRight: 5,
  firstLine: -10,
  spaceBefore: 6,
  spaceAfter: 6,
  contextualSpacing: true,
  lineSpacing: { rule: 'exact', value: 18 },
  pageBreakBefore: false,
  keepNext: true,
  outlineLevel: 2,
} as const;

const page: Partial<SectionFormat> = {
  paper: { width: 595.3, height: 841.9 },
  landscape: false,
  margins: { top: 60, bottom: 60, left: 85, right: 45, header: 36, footer: 36, gutter: 0 },
  differentFirst: true,
  pageNumberStart: 1,
};

const kinds: readonly (readonly [kind: Edit['kind'], make: Make])[] = [
  ['replaceText', (it) => [{ kind: 'replaceText', ...span(it, ...middle(it)), text: 'mới\t<&>\nhai\u2011ba ' }]],
  ['formatRuns', (it) => [{ kind: 'formatRuns', ...span(it, ...middle(it)), format: everyLook }]],
  ['formatParagraph', (it) => [{ kind: 'formatParagraph', ...at(it), format: everyShape }]],
  ['formatRuns', (it) => [{ kind: 'formatRuns', ...span(it, 0, it.text.length), format: everyLook }]],
  ['insertParagraphs', (it) => [{ kind: 'insertParagraphs', ...at(it), where: 'after', lines: ['một', '', '- hai'] }]],
  [
    'insertBlock',
    (it) => [{ kind: 'insertBlock', ...at(it), where: 'before', outside: false, blocks: [blankParagraph] }],
  ],
  ['deleteParagraph', (it) => [{ kind: 'deleteParagraph', ...at(it) }]],
  ['drawLine', (it) => [{ kind: 'drawLine', ...at(it), length: 80 }]],
  ['formatSection', (_, draft) => [{ kind: 'formatSection', section: 0, expect: sectionOf(draft, 0), format: page }]],
  ['numberPages', (_, draft) => [{ kind: 'numberPages', section: 0, expect: sectionOf(draft, 0) }]],
];

/** The draft without headers, footers and a first page of its own. */
export function withoutHeaders(bytes: Uint8Array): Uint8Array {
  return rewriteDocument(bytes, (xml) => xml.replaceAll(/<w:(?:header|footer)Reference[^>]*>|<w:titlePg\/>/g, ''));
}

/** The kinds that edit paragraphs. */
export const inParagraphs = kinds.slice(0, -2);
/** The kinds that edit sections. */
export const ofSections = kinds.slice(-2);

/** Edits of one kind, or of each kind in turn, in every second paragraph that has words, tables included. */
export function spread(draft: DraftDocument, makes: readonly (readonly [string, Make])[]): readonly Edit[] {
  const places = draft.paragraphs.filter(
    ({ text, runs }) => text.length > 6 && runs.every(({ field }) => field === null),
  );
  return places.flatMap((paragraph, index) =>
    index % 2 === 1 ? [] : (makes[(index / 2) % makes.length]?.[1](paragraph, draft) ?? []),
  );
}
