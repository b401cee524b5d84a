import type { DraftDocument, Paragraph } from '../draft/model';
import { fold } from '../text/fold';
import { isUpper } from '../text/letter-case';
import { isAllBold } from './de-muc';
import { isKemTheo } from './kem-theo';
import { typeNameOf } from './kinds';
import type { Kind, Zone } from './model';
import { quocHieuLikeness } from './quoc-hieu';
import { isAppendixHeading, isEndingLine } from './zones';

/** Kinds that a document issues or carries with it; a giấy mời or biên bản behind another document is a form to fill. */
const issued: ReadonlySet<Kind> = new Set<Kind>([
  'quy-che',
  'quy-dinh',
  'ke-hoach',
  'chuong-trinh',
  'phuong-an',
  'de-an',
  'du-an',
  'huong-dan',
  'bao-cao',
  'to-trinh',
  'quyet-dinh',
  'nghi-quyet',
  'chi-thi',
  'khac',
]);

/** A text attached to the document: where it stands, and whether its note or only its place says so. */
export interface AttachedZone extends Zone {
  readonly sure: boolean;
}

/** So many paragraphs may stand between the top of a page and the title, and between the title and the note. */
const [aboveTitle, belowTitle] = [25, 12];

/**
 * The texts that follow a document in its file: a title ("QUY CHẾ") under which "(Kèm theo …)" stands, or one that
 * opens a page after the document's signature. What stands under a heading "Phụ lục" is an appendix.
 */
export function attachedZones(draft: DraftDocument): readonly AttachedZone[] {
  const titles = draft.paragraphs.filter((it) => it.index > 3 && isTypeTitle(it));
  if (titles.length === 0) return [];
  const starts = startsAt(draft, titles);
  return starts.map(({ from, sure }, i) => ({ from, to: starts[i + 1]?.from ?? draft.paragraphs.length, sure }));
}

/** "QUY CHẾ", "KẾ HOẠCH" alone on a centred or bold line in capitals; "QUYẾT ĐỊNH:" enacts and is none. */
function isTypeTitle(paragraph: Paragraph): boolean {
  const { text, format, cell } = paragraph;
  if (text.length < 5 || text.length > 200 || cell !== null || !/^\s*\p{Lu}/u.test(text)) return false;
  if (format.alignment !== 'center' && !isAllBold(paragraph)) return false;
  const first = (text.trim().split('\n')[0] ?? '').normalize('NFC');
  const name = /[:.;]\s*$/u.test(first) ? null : typeNameOf(fold(first));
  if (name === null || !issued.has(name.kind)) return false;
  return isUpper(first.slice(0, name.length));
}

/** What has been met on the way down to a title, since the last document began. */
interface Above {
  /** A signature or Nơi nhận. */
  ending: number | null;
  /** A heading "Phụ lục", "Mẫu số 1". */
  appendix: number | null;
  /** The paragraph that opens the page, and whether the document above is signed by then. */
  page: number | null;
  pageAfterEnding: boolean;
  /** A second Quốc hiệu. */
  heading: number | null;
}

const nothing: Above = { ending: null, appendix: null, page: null, pageAfterEnding: false, heading: null };

function startsAt(draft: DraftDocument, titles: readonly Paragraph[]): readonly Start[] {
  const starts: Start[] = [];
  let above = nothing;
  let at = 0;
  for (const title of titles) {
    for (; at <= title.index; at++) above = met(draft, at, above);
    const start = startOf(draft, title, above);
    if (start === null) continue;
    starts.push(start);
    above = nothing;
  }
  return starts;
}

type Start = Pick<AttachedZone, 'from' | 'sure'>;

function met(draft: DraftDocument, at: number, above: Above): Above {
  const paragraph = draft.paragraphs[at];
  if (paragraph === undefined) return above;
  const next = opensPage(draft, at) ? { ...above, page: at, pageAfterEnding: above.ending !== null } : { ...above };
  if (isAppendixHeading(paragraph) || isForm(paragraph)) next.appendix = at;
  if (isEndingLine(paragraph) || isEndingBox(draft, at)) next.ending = at;
  if (paragraph.text.length < 200 && quocHieuLikeness(headingOf(paragraph)) > 0.8) next.heading = at;
  return next;
}

/** The words of the right half, where a tab parts it from the left. */
function headingOf({ text }: Paragraph): string {
  return fold(text.split('\t').at(-1) ?? '');
}

function isEndingBox({ boxes }: DraftDocument, at: number): boolean {
  return boxes.some((box) => box.anchor === at && box.paragraphs.some(isEndingLine));
}

function isForm({ text }: Paragraph): boolean {
  return text.length < 60 && /^\s*\(?\s*(?:Mẫu|MẪU|Biểu|BIỂU)\s[^.;]{0,14}\d/u.test(text.normalize('NFC'));
}

/** True for the first paragraph of a page: after a page break or a section's end. */
export function opensPage({ paragraphs, sections }: DraftDocument, at: number): boolean {
  const [before, paragraph] = [paragraphs[at - 1], paragraphs[at]];
  if (before === undefined || paragraph === undefined) return false;
  const begun = before.section !== paragraph.section && sections[paragraph.section]?.type !== 'continuous';
  return begun || paragraph.format.pageBreakBefore || before.pageBreaks.length > 0 || breaksFirst(paragraph);
}

/** A page break before the words of the paragraph. */
function breaksFirst({ text, pageBreaks }: Paragraph): boolean {
  const last = pageBreaks.at(-1);
  return last !== undefined && text.slice(0, last).trim() === '' && text.slice(last).trim() !== '';
}

function startOf(draft: DraftDocument, title: Paragraph, above: Above): Start | null {
  const page = near(title, above.page);
  const isNoted = hasNote(draft, title.index);
  if (isNoted) {
    if (above.appendix !== null && (page === null || page <= above.appendix)) return null;
    if (above.ending === null && page === null) return null;
  } else {
    const opened = (page !== null && above.pageAfterEnding) || isBelow(near(title, above.heading), above.ending);
    if (above.appendix !== null || above.ending === null || !opened) return null;
  }
  const top = page !== null && (above.ending === null || above.pageAfterEnding) ? page : null;
  return { from: top ?? letterheadTop(draft, near(title, above.heading), above.ending) ?? title.index, sure: isNoted };
}

function near({ index }: Paragraph, place: number | null): number | null {
  return place !== null && index - place <= aboveTitle ? place : null;
}

function isBelow(place: number | null, ending: number | null): boolean {
  return place !== null && (ending === null || place > ending);
}

/** The first paragraph of the table that holds the second Quốc hiệu, or the Quốc hiệu itself. */
function letterheadTop(
  { paragraphs, tables }: DraftDocument,
  heading: number | null,
  ending: number | null,
): number | null {
  if (heading === null || !isBelow(heading, ending)) return null;
  const cell = paragraphs[heading]?.cell;
  return cell == null ? heading : (tables[cell.table]?.rows[0]?.cells[0]?.from ?? heading);
}

function hasNote({ paragraphs }: DraftDocument, title: number): boolean {
  for (const paragraph of paragraphs.slice(title, title + belowTitle)) {
    if (paragraph.text.length > 500) return false;
    if (isKemTheo(paragraph) || paragraph.text.split('\n').some((text) => isKemTheo({ text }))) return true;
  }
  return false;
}
