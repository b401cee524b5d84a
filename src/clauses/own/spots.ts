import { readReferences, type Knowledge } from '../../citation/read';
import { dateMentionsIn } from '../../text/date-mentions';
import type { SlotType } from '../model';

/** Words of a paragraph that change from document to document. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly type: SlotType;
  /** The name of the slot that such words usually are: “han-bao-cao”; null where nothing says. */
  readonly usual: string | null;
}

/** What helps to see them. */
export interface Reading {
  readonly knowledge: Knowledge;
  /** Names of units known from the document and the profile. */
  readonly units: readonly string[];
}

/** The changing words of a paragraph in NFC, in order, none inside another: instruments before days before units. */
export function spotsIn(text: string, { knowledge, units }: Reading): readonly Spot[] {
  const found: Spot[] = [];
  for (const spots of [
    instrumentsIn(text, knowledge),
    daysIn(text),
    yearsIn(text),
    namedIn(text, units),
    patternsIn(text),
  ]) {
    for (const spot of spots) {
      if (!found.some(({ start, end }) => spot.start < end && start < spot.end)) found.push(spot);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function instrumentsIn(text: string, knowledge: Knowledge): readonly Spot[] {
  return readReferences(text, knowledge)
    .filter(({ symbol }) => symbol !== null)
    .map(({ start, end }) => ({ start, end, type: 'instrument', usual: instrumentName(text.slice(0, start)) }));
}

function instrumentName(before: string): string | null {
  if (before.endsWith('Căn cứ ')) return 'van-ban-can-cu';
  if (/thay thế $/iu.test(before)) return 'van-ban-thay-the';
  return /(?:hực hiện|theo(?: tinh thần)?) $/u.test(before) ? 'van-ban-thuc-hien' : null;
}

function daysIn(text: string): readonly Spot[] {
  return dateMentionsIn(text).map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 80), start);
    const word = /^ngày +/iu.exec(text.slice(start, end))?.[0] ?? '';
    const isDeadline = word !== '' && /(?:rước|chậm nhất(?: là)?|muộn nhất(?: là)?|xong) $/u.test(before);
    return isDeadline
      ? { start: start + word.length, end, type: 'deadline', usual: deadlineName(text.slice(0, start)) }
      : { start, end, type: 'date', usual: dayName(before) };
  });
}

function deadlineName(before: string): string {
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  if (/6 tháng(?!(?:,| và) năm)/u.test(sentence) && sentence.includes('áo cáo')) return 'han-6-thang';
  if (/áo cáo năm|ổng kết/u.test(sentence)) return 'han-nam';
  if (sentence.includes('áo cáo')) return 'han-bao-cao';
  if (sentence.includes('anh sách')) return 'han-gui-danh-sach';
  if (sentence.includes('ý kiến')) return 'han-gui-y-kien';
  return 'han-hoan-thanh';
}

function dayName(before: string): string | null {
  if (/[Tt]ừ $/u.test(before)) return 'tu-ngay';
  return /đến (?:hết )?$/u.test(before) ? 'den-ngay' : null;
}

const span = /(?<=(?:giai đoạn|nhiệm kỳ) )\d{4} ?[-–] ?\d{4}(?!\d)/gu;
const single = /(?<=năm )(?:19|20)\d{2}(?![\d-]| ?[-–] ?\d)/gu;

function yearsIn(text: string): readonly Spot[] {
  const spans = [...text.matchAll(span)].map(({ 0: words, index }): Spot => {
    const usual = text.slice(0, index).endsWith('nhiệm kỳ ') ? 'nhiem-ky' : 'giai-doan';
    return { start: index, end: index + words.length, type: 'text', usual };
  });
  const years = [...text.matchAll(single)].map(({ 0: words, index }): Spot => ({
    start: index,
    end: index + words.length,
    type: 'year',
    usual: 'nam',
  }));
  return [...spans, ...years];
}

/** Units that are known by name, the longest first. */
function namedIn(text: string, units: readonly string[]): readonly Spot[] {
  const spots: Spot[] = [];
  for (const unit of [...units].sort((a, b) => b.length - a.length)) {
    if (unit.length < 4) continue;
    const shown = [unit, unit.charAt(0).toUpperCase() + unit.slice(1)];
    for (const name of new Set(shown)) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if (/\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(end))) continue;
        spots.push({ start: at, end, type: 'unit', usual: unitName(text, at, end) });
      }
    }
  }
  return spots;
}

const fieldWords = String.raw`\p{Lu}\p{L}*(?: \p{L}+)?(?:(?:, | và | - )\p{Lu}\p{L}*(?: \p{Ll}+)?)*`;
const unit = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Sở|Phòng|Ban) ${fieldWords}|Văn phòng (?:Hội đồng nhân dân và )?Ủy ban nhân dân(?: (?:tỉnh|xã|phường))?|Văn phòng Đảng (?:ủy|uỷ)|(?:Ủy|Uỷ) ban nhân dân (?:các )?(?:xã|phường|tỉnh|thành phố)(?:, (?:xã|phường|đặc khu))*|các (?:cơ quan|phòng|ban|đơn vị|địa phương)(?:, (?:phòng|ban|cơ quan|đơn vị|địa phương))*)(?!\p{L})`,
  'gu',
);
const money = /\d{1,3}(?:\.\d{3})+ đồng(?: \([^()]{1,100}\))?/gu;
const phone = /(?<=điện thoại:? )[\d. ]{9,14}\d/giu;
const person = /(?<=(?:ông|bà|đồng chí|Ông|Bà|Đồng chí) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}/gu;

function patternsIn(text: string): readonly Spot[] {
  const each = (pattern: RegExp, type: SlotType, usual: (start: number, end: number) => string | null) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): Spot => {
      const end = index + words.length;
      return { start: index, end, type, usual: usual(index, end) };
    });
  return [
    ...each(money, 'text', () => 'so-tien'),
    ...each(phone, 'text', () => 'dien-thoai'),
    ...each(person, 'person', () => null),
    ...each(unit, 'unit', (start, end) => unitName(text, start, end)),
  ];
}

/** What a unit does in the sentence says which slot it is. */
function unitName(text: string, start: number, end: number): string | null {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/^ (?:chủ trì|là cơ quan chủ trì)/u.test(after)) return 'don-vi-chu-tri';
  if (/phối hợp (?:chặt chẽ )?với $/u.test(before)) return 'don-vi-phoi-hop';
  if (before.endsWith('(qua ') || /^ (?:làm đầu mối|tổng hợp)/u.test(after)) return 'don-vi-tong-hop';
  if (after.startsWith(' tham mưu'))
    return /^ tham mưu,? (?:bố trí|cân đối)/u.test(after) ? 'don-vi-tai-chinh' : 'don-vi-tham-muu';
  if (/^ (?:theo dõi|đôn đốc)/u.test(after)) return 'don-vi-theo-doi';
  if (/^ (?:triển khai|tổ chức|thực hiện|báo cáo|xây dựng)/u.test(after)) return 'don-vi-thuc-hien';
  return /(?:báo cáo|về) $/u.test(before) ? 'co-quan-ban-hanh' : null;
}
