import type { DraftDocument, Paragraph } from '../draft/model';
import { isUpper } from '../text/letter-case';
import { isAllBold } from './de-muc';
import type { Zone } from './model';

/** More paragraphs with text than any letterhead with its Kính gửi has. */
const longestHead = 90;
const longestEnding = 160;

const outline =
  /^\s*(?:[IVX]{1,4}\s?[.\-–)]\s*\S|Điều\s+\d|ĐIỀU\s+\d|Chương\s+[IVX\d]|CHƯƠNG\s+[IVX\d]|Phần\s+(?:[IVX]|thứ)|PHẦN\s+(?:[IVX]|THỨ))/u;
const grounds = /^\s*[-–]?\s*(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s/u;
const opening = /^\s*(?:Thực hiện|Theo|Ngày|Qua|Để|Trong|Trên|Xét|Sau|Vừa|Hiện|Nhằm)\s/u;

/** Where the letterhead of the document can be: from its top to the first paragraph that is certainly running text. */
export function headZone(draft: DraftDocument, { from, to }: Zone): Zone {
  let seen = 0;
  for (let index = from; index < to; index++) {
    const paragraph = draft.paragraphs[index];
    if (paragraph === undefined || paragraph.text.length === 0) continue;
    if (isBody(draft, paragraph, from) || ++seen > longestHead) return { from, to: index };
  }
  return { from, to };
}

function isBody(draft: DraftDocument, { text, cell, format, label }: Paragraph, top: number): boolean {
  if (cell !== null) return text.length > 500 || (!opensAt(draft, cell.table, top) && isDataTable(draft, cell.table));
  if (text.length > 400) return true;
  const start = text.slice(0, 40).normalize('NFC');
  if (grounds.test(start)) return format.alignment !== 'center';
  if (outline.test(start) || /^[IVX]+[.-]|^(?:Điều|Chương) /u.test(label)) return text.length < 300;
  return opening.test(start) && format.alignment !== 'center' && text.length > 130;
}

/** The table at the very top holds the letterhead, whatever its columns. */
function opensAt({ tables }: DraftDocument, index: number, top: number): boolean {
  return (tables[index]?.rows[0]?.cells[0]?.from ?? Infinity) <= top + 3;
}

/** A table of data: many columns and rows. Letterheads have two columns, at most a narrow third between. */
export function isDataTable(draft: DraftDocument, index: number): boolean {
  const table = draft.tables[index];
  if (table === undefined) return false;
  const columns = Math.max(...table.rows.map((row) => row.cells.length));
  return columns > 3 || (columns === 3 && table.rows.length > 3);
}

const receivers = /^\s*[-–*]?\s*n\S{1,4}i\s+nh\S{1,4}n\s*(?:[:;.,\n]|\t|\s{3}|nh|$)/iu;
const authority = /^\s*(?:T\.?M|K\.?T|T\.?L|T\.?U\.?Q|[TK]\s?\/\s?[MTL])[.,\s:/]/u;
/** “Lưu: VT”, “Lưu hồ sơ”; “LƯU HÀNH NỘI BỘ” at the top of a page keeps nothing. */
const keep = /^\s*[-–+*•]?\s*L\S{1,3}u\s*(?!h\S{1,3}nh\b)(?::|;|VT|V\S{1,3}n|VP|HS|h\S{1,3})/iu;
const office =
  /^\s*(?:Q\.\s?|PHÓ\s|QUYỀN\s)*(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|CHỦ NHIỆM|THƯ KÝ|CHỦ T[OỌ]|CHỦ TRÌ|NGƯỜI|ĐẠI DIỆN|TRƯỞNG|CHÁNH|THỦ TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG|THỦ TƯỚNG)/u;
const appendix =
  /^\s*ph\S{1,3}\s+l\S{1,3}c\s*(?:số\s*:?\s*)?(?:(?:[IVXLC]+|\d{1,3}|[A-ZĐ])[A-ZĐa-zđ]?(?:[.-]\d{1,2})?)?\s*(?:[.:\-–]|$)/iu;

/** What may begin the ending, by its first words. */
interface Anchors {
  receivers: number | null;
  keep: number | null;
  authority: number | null;
  office: number | null;
  appendix: number | null;
}

/** Where signature and Nơi nhận are among the paragraphs of the zone; null when nothing of them is found. */
export function endingZone(draft: DraftDocument, { from, to }: Zone): Zone | null {
  const anchors = anchorsOf(draft, { from, to });
  const anchor = chosen(anchors) ?? anchorOfBox(draft, { from, to });
  if (anchor === null) return null;
  return { from: backFrom(draft, anchor, from), to: forwardFrom(draft, anchor, to) };
}

/** So many paragraphs from the end of an attached text hold its signature, if it has one. */
const lastLines = 40;

/**
 * The same for a text attached to another document, which seldom has a signature: sought at its end, above its
 * appendices; a title of office alone is none there, it may be what the text is about.
 */
export function attachedEndingZone(draft: DraftDocument, { from, to }: Zone): Zone | null {
  const text = draft.paragraphs.slice(from, to);
  const heading = text.findIndex((paragraph) => isAppendixHeading(paragraph));
  const end = heading < 0 ? to : from + heading;
  const anchors = anchorsOf(draft, { from: Math.max(from, end - lastLines), to: end });
  const anchor = chosen({ ...anchors, office: null });
  return anchor === null ? null : { from: backFrom(draft, anchor, from), to: forwardFrom(draft, anchor, end) };
}

/** True for a paragraph that stands in the ending of a document: Nơi nhận, "Lưu: VT", "TM. …". */
export function isEndingLine({ text }: Paragraph): boolean {
  if (text.length < 5 || text.length > 200) return false;
  return receivers.test(text) || keep.test(text) || (text.length < 100 && authority.test(text));
}

/** Nơi nhận or a signature set in a text box: where that box is anchored. */
function anchorOfBox({ boxes }: DraftDocument, { from, to }: Zone): number | null {
  const found = boxes.find(
    (box) =>
      box.anchor >= from &&
      box.anchor < to &&
      box.paragraphs.some(({ text }) => text.length < 200 && (receivers.test(text) || authority.test(text))),
  );
  return found?.anchor ?? null;
}

/** True for the heading of an appendix: "Phụ lục", "PHỤ LỤC II", "Phụ lục 1: …". */
export function isAppendixHeading(paragraph: Paragraph): boolean {
  const { text, format } = paragraph;
  if (text.length > 160 || !/^\s*ph/iu.test(text)) return false;
  const first = (text.normalize('NFC').split('\n')[0] ?? '').trim();
  if (appendix.test(first)) return text.length < 40 || format.alignment === 'center' || isAllBold(paragraph);
  return /^PH[ỤU] L[ỤU]C\s/u.test(first) && isUpper(first) && format.alignment === 'center';
}

function anchorsOf(draft: DraftDocument, { from, to }: Zone): Anchors {
  const { paragraphs } = draft;
  const anchors: Anchors = { receivers: null, keep: null, authority: null, office: null, appendix: null };
  for (let i = from; i < to; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || paragraph.text.length < 5 || paragraph.text.length > 200) continue;
    const { text } = paragraph;
    const short = text.length < 100;
    if (receivers.test(text) && isOpening(paragraphs, i) && !isColumnHead(draft, paragraph)) {
      if (isBare(text) || keptThere.test(text)) {
        anchors.receivers = anchors.appendix === null || anchors.receivers === null ? i : anchors.receivers;
        break;
      }
      anchors.receivers ??= i;
    }
    if (anchors.appendix === null && isAppendixHeading(paragraph)) anchors.appendix = i;
    if (anchors.appendix !== null) continue;
    if (short && authority.test(text)) anchors.authority = i;
    if (keep.test(text)) anchors.keep = i;
    if (short && office.test(text.normalize('NFC'))) anchors.office = i;
  }
  return anchors;
}

/** "Nơi nhận:" by itself, or with "Lưu" or a receiver soon below: not a field of a form. */
function isOpening(paragraphs: readonly Paragraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  if (isBare(text)) return true;
  return /\n|\t|\s{3}/u.test(text) || paragraphs.slice(at + 1, at + 40).some((next) => keep.test(next.text));
}

const keptThere = /[:;\n\t]\s*[-–]?\s*(?:nh\S{1,2}\s+tr\S{1,2}n|l\S{1,3}u)/iu;

/** Nothing stands after "Nơi nhận:" on its line. */
function isBare(text: string): boolean {
  return text.replace(/^[^:\n\t]*[:\n\t]?/u, '').trim() === '';
}

/** "Nơi nhận" over a column of a table: alone in a cell that is not the first of its row. */
function isColumnHead({ tables }: DraftDocument, { cell, index }: Paragraph): boolean {
  if (cell === null || cell.column === 0) return false;
  const own = tables[cell.table]?.rows[cell.row]?.cells.find(({ column }) => column === cell.column);
  return own?.from === index && own.to === index + 1 && (tables[cell.table]?.rows.length ?? 0) > 1;
}

/** With Nơi nhận only in what follows an appendix, the signature before the appendix is the draft's own. */
function chosen({
  receivers: named,
  keep: kept,
  authority: signs,
  office: title,
  appendix: after,
}: Anchors): number | null {
  const before = (at: number | null) => at !== null && (after === null || at < after);
  if (before(named)) return named;
  if (before(kept) && signs === null) return kept;
  return signs ?? kept ?? title ?? named;
}

const reach = 18;

/** The row of the table, or the short lines above: a signature often stands before Nơi nhận. */
function backFrom(draft: DraftDocument, anchor: number, from: number): number {
  let start = rowStart(draft, anchor);
  for (let i = start - 1; i >= from && i >= anchor - reach * 2; i--) {
    const paragraph = draft.paragraphs[i];
    if (paragraph === undefined || paragraph.text.length > 90) break;
    if (/[.;:,]\s*$/u.test(paragraph.text) && paragraph.cell === null) break;
    if (paragraph.cell !== null && isDataTable(draft, paragraph.cell.table)) break;
    start = i;
  }
  return start;
}

function rowStart(draft: DraftDocument, index: number): number {
  const cell = draft.paragraphs[index]?.cell ?? null;
  if (cell === null) return index;
  const outer = draft.tables[cell.table]?.within ?? cell;
  return draft.tables[outer.table]?.rows[outer.row]?.cells[0]?.from ?? index;
}

function forwardFrom({ paragraphs }: DraftDocument, anchor: number, to: number): number {
  const first = paragraphs[anchor];
  for (let i = anchor + 1; i < to; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || i - anchor > longestEnding) return i;
    if (paragraph.cell !== null && paragraph.cell.table === first?.cell?.table) continue;
    if (endsEnding(paragraph) || paragraph.section !== first?.section) return i;
  }
  return to;
}

const secondHeading = /^\s*(?:C\S{1,3}NG\s+H\S{1,3}A\s+X|\(?\s*(?:Ban hành\s+)?[Kk]\S{1,3}m\s+theo)/u;

/** A new page, an appendix, a second letterhead or running text: the signature is above it. */
function endsEnding(paragraph: Paragraph): boolean {
  const { text, cell, format, pageBreaks } = paragraph;
  if (pageBreaks.length > 0 || format.pageBreakBefore || isAppendixHeading(paragraph)) return true;
  return secondHeading.test(text) || (cell === null && text.length > 320);
}
