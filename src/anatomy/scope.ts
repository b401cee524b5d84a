import type { DraftDocument } from '../draft/model';
import { fold } from '../text/fold';
import { isUpper } from '../text/letter-case';
import { isOtherOrganisation } from './co-quan-words';
import { type Conclusion, type Evidence, isAppendixAlone, isNoted, wordsOf } from './kind';
import type { IsoDate, Occurrence, OutOfScope, System } from './model';
import { isPartyHeading } from './quoc-hieu';

/** Nghị định 30/2020/NĐ-CP is in force from this day (its Điều 37). */
const nd30From: IsoDate = '2020-03-05';
/** The day of Hướng dẫn 36-HD/VPTW: what is dated on it or before was written by older conventions. */
const hd36Of: IsoDate = '2018-04-03';

const normative = /^(?:nghi dinh|thong tu|thong tu lien tich|luat|bo luat|phap lenh|hien phap|lenh)$/;
/** Number, year, type: the slash before the year tells it from a number of four digits. */
const normativeSymbol = /\/\d{4}\/(?:NĐ|TT|TTLT|PL|L|QH\d+|UBTVQH\d+|NQ|QĐ|CT|HP)(?:[-–/]|\d|$)/u;
/** Symbols that need no year to be normative: nothing else carries these codes. */
const alwaysNormative = /(?:\/|^)(?:NĐ-CP|QH\d{1,2}|UBTVQH\d{1,2})$/u;
const individual =
  /\b(?:bo nhiem|khen thuong|thanh lap|kien toan|dieu dong|phe duyet|nghi huu|nang (?:bac )?luong|ky luat|xu phat|tang|cong nhan|tuyen dung|cu |ban hanh (?:ke hoach|chuong trinh)|giao|luan chuyen|mien nhiem|bai nhiem|xac nhan|ket qua bau|thu hoi dat)\b/;
const attachedTo =
  /(?:kem theo|ban hanh theo) (?:nghi dinh|thong tu|luat|phap lenh|nghi quyet|quyet dinh|thong tu lien tich)\b[^)]{0,20}\d+\/(?:19|20)\d\d\//;

/** Whether the draft is judged at all; the reason is a sentence for the author. */
export function scopeOf(draft: DraftDocument, evidence: Evidence): Conclusion<OutOfScope | null> {
  return (
    normativeText(draft, evidence) ??
    otherOrganisation(draft, evidence) ??
    noDocument(evidence) ?? { value: null, reason: null }
  );
}

/** Whether the draft is older than the convention that its parts point to. */
export function ageOf(system: System, date: IsoDate | null): Conclusion<OutOfScope | null> {
  if (date !== null && system === 'nd30' && date < nd30From) {
    return {
      value: 'before-nd30',
      reason: 'Văn bản ban hành trước ngày 05/3/2020, khi Nghị định số 30/2020/NĐ-CP chưa có hiệu lực.',
    };
  }
  if (date !== null && system !== 'nd30' && date <= hd36Of) {
    return {
      value: 'before-hd36',
      reason: 'Văn bản của Đảng đề ngày từ 03/4/2018 trở về trước, không thuộc Hướng dẫn số 36-HD/VPTW.',
    };
  }
  return { value: null, reason: null };
}

function normativeText(draft: DraftDocument, evidence: Evidence): Conclusion<OutOfScope> | null {
  const words = wordsOf(evidence, 'tenLoai') ?? '';
  const printed = fold(words);
  if (normative.test(printed) || (!isUpper(words) && hasNormativeTitle(draft))) {
    return { value: 'vbqppl', reason: 'Đây là văn bản quy phạm pháp luật, không thuộc thể thức văn bản hành chính.' };
  }
  const symbol = (wordsOf(evidence, 'soKyHieu') ?? '').replace(/[\s.…]/gu, '').replace(/^\p{L}+:?/u, '');
  const isOfParty = isPartyHeading(wordsOf(evidence, 'quocHieu') ?? '');
  if (!isOfParty && isNormativeSymbol(symbol, printed, fold(wordsOf(evidence, 'trichYeu') ?? ''))) {
    return { value: 'vbqppl', reason: `Số, ký hiệu “${symbol}” là của văn bản quy phạm pháp luật.` };
  }
  const note = attachmentNote(draft, evidence);
  return note === null
    ? null
    : { value: 'vbqppl', reason: `Đây là phần kèm theo văn bản quy phạm pháp luật số ${note}.` };
}

/** A year slipped into an administrative symbol does not make a kế hoạch or a personnel decision normative. */
function isNormativeSymbol(symbol: string, printed: string, summary: string): boolean {
  if (alwaysNormative.test(symbol)) return true;
  if (!normativeSymbol.test(symbol)) return false;
  if (printed !== '' && !/^(?:nghi quyet|quyet dinh|chi thi|nghi dinh|thong tu|quy dinh|quy che)/.test(printed))
    return false;
  return !individual.test(summary);
}

/** A title such as THÔNG TƯ, NGHỊ ĐỊNH alone on one of the first lines. */
function hasNormativeTitle({ paragraphs }: DraftDocument): boolean {
  return paragraphs
    .slice(0, 40)
    .some(({ text }) => text.length < 40 && text === text.toUpperCase() && normative.test(fold(text)));
}

/** "(Kèm theo Nghị định số 30/2020/NĐ-CP …)" at the head of a file without a letterhead of its own. */
function attachmentNote(draft: DraftDocument, evidence: Evidence): string | null {
  if (wordsOf(evidence, 'soKyHieu') !== null) return null;
  const top = draft.paragraphs
    .slice(0, 25)
    .map(({ text }) => text.slice(0, 300))
    .join(' ');
  if (!attachedTo.test(fold(top))) return null;
  return /\d+\/(?:19|20)\d\d\/[\p{Lu}\d-]+/u.exec(top.normalize('NFC'))?.[0] ?? null;
}

/** What the Youth Union writes where the State has its Quốc hiệu. */
const youthHeading = /^doan (?:tncs|thanh nien cong san) ho chi minh$/;

function otherOrganisation(draft: DraftDocument, evidence: Evidence): Conclusion<OutOfScope> | null {
  if (wordsOf(evidence, 'quocHieu') === null && hasYouthHeading(draft)) {
    return { value: 'other-organisation', reason: 'Có tiêu đề của Đoàn TNCS Hồ Chí Minh, tổ chức có thể thức riêng.' };
  }
  const names = [wordsOf(evidence, 'coQuanChuQuan'), wordsOf(evidence, 'coQuanBanHanh')].filter(
    (name) => name !== null,
  );
  const other = names.find((name) => isOtherOrganisation(fold(name)));
  if (other === undefined || isPartyHeading(wordsOf(evidence, 'quocHieu') ?? '')) return null;
  return { value: 'other-organisation', reason: `“${other}” là tổ chức có thể thức văn bản riêng.` };
}

function hasYouthHeading({ paragraphs, boxes }: DraftDocument): boolean {
  const top = [...paragraphs.slice(0, 15), ...boxes.slice(0, 4).flatMap((box) => box.paragraphs.slice(0, 5))];
  return top.some(({ text }) => {
    const words = text.length < 90 ? (text.split('\t').at(-1)?.normalize('NFC') ?? '') : '';
    return isUpper(words) && youthHeading.test(fold(words));
  });
}

const weights: Partial<Record<Occurrence['component'], number>> = {
  quocHieu: 2,
  tieuNgu: 1,
  coQuanBanHanh: 1.5,
  soKyHieu: 2.5,
  diaDanhThoiGian: 1,
  tenLoai: 1.5,
  trichYeu: 1,
  kinhGui: 1,
  noiNhan: 2,
};

/** "NGƯỜI BÁO CÁO", "Người làm đơn": somebody signs for himself. */
function isOwn({ parts }: Occurrence): boolean {
  const { paragraph, start, end } = parts[0] ?? { paragraph: { text: '' }, start: 0, end: 0 };
  return fold(paragraph.text.slice(start, end)).startsWith('nguoi ');
}

function noDocument(evidence: Evidence): Conclusion<OutOfScope> | null {
  if (isAppendixAlone(evidence)) return null;
  const found = new Set(evidence.occurrences.map((it) => it.component));
  let weight = 0;
  for (const component of found) weight += weights[component] ?? 0;
  const authority = evidence.occurrences.some((it) => it.component === 'chuKy' && it.score > 0.75 && !isOwn(it));
  if (authority) weight += 1.5;
  const noted = isNoted(evidence);
  if (noted) weight += 2;
  const contract = /^(?:phu luc )?hop dong/.test(fold(wordsOf(evidence, 'tenLoai') ?? ''));
  if (contract && !found.has('coQuanBanHanh') && !found.has('noiNhan')) {
    return { value: 'not-a-document', reason: 'Đây là hợp đồng giữa các bên, không do một cơ quan ban hành.' };
  }
  if (isReviewSheet(evidence)) {
    return { value: 'not-a-document', reason: 'Đây là phiếu kiểm tra thể thức, không phải văn bản hành chính.' };
  }
  const named = found.has('coQuanBanHanh') || found.has('soKyHieu') || found.has('noiNhan') || authority || noted;
  if (weight >= 3 && named) return null;
  return { value: 'not-a-document', reason: 'Không thấy các thành phần thể thức của một văn bản hành chính.' };
}

/** What `review` writes: it has a letterhead and a title as documents have, and no number, for nobody issues it. */
function isReviewSheet(evidence: Evidence): boolean {
  return (
    wordsOf(evidence, 'soKyHieu') === null && fold(wordsOf(evidence, 'tenLoai') ?? '') === 'phieu kiem tra the thuc'
  );
}
