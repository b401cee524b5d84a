import type { IsoDate } from '../../../anatomy/model';
import { dateOf, inYear, weekdayOf, type DateMention } from '../../../text/date-mentions';
import { datedParts, type DatedPart } from '../../reading/dated-parts';
import { defineRule } from '../../rule';

const words = String.raw`(?<thu>thứ {1,2}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)`;
/** “thứ Hai, ngày …”; “lần thứ hai, ngày …” counts something. */
const truocNgay = new RegExp(
  String.raw`(?<!(?:lần|kỳ họp|kỳ|đợt|khóa|khoá|phiên|phiên họp|hội nghị|cuộc|lượt|ngày|tuần|tháng|năm|quý|vòng|bên|lớp|họp|đoàn|tổ|nhóm|điều|mục|phần|điểm) {1,2})(?<!\p{L})${words}(?:,? {0,2}|[\s,]{0,3}\()$`,
  'iu',
);
/** “ngày … (thứ Hai)”. */
const sauNgay = new RegExp(String.raw`^,? {0,2}\([^()]{0,15}?${words}(?!\p{L})`, 'iu');

const names = ['Chủ nhật', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'];
const spoken = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

export const saiThu = defineRule({
  id: 'chung/noi-dung/sai-thu',
  ref: null,
  component: 'noiDung',
  title: 'Thứ trong tuần khớp với ngày',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { saiThu: 'Ngày {ngay} ghi {sai}, theo lịch là {dung}.' },
  examples: {
    right: ['Họp vào 8 giờ 00, thứ Năm, ngày 05/3/2026.', 'Kỳ họp thứ hai, ngày 05/3/2026.'],
    wrong: ['Họp vào 8 giờ 00, thứ Hai, ngày 05/3/2026.', 'Ra quân ngày 11 tháng 4 năm 2026 (thứ Sáu).'],
  },

  *check({ anatomy }) {
    for (const dated of datedParts(anatomy)) {
      for (const date of dated.dates) {
        const found = weekdayAt(dated, date);
        if (found === null) continue;
        const days = possibleDays(date, anatomy.date).map(weekdayOf);
        const said = numberOf(found.text);
        const [first] = days;
        if (first === undefined || days.includes(said)) continue;
        const dung = styled(first, found.text);
        yield {
          message: 'saiThu',
          place: { kind: 'span', span: found.span },
          ...(dated.part.component === 'noiDung' ? {} : { component: dated.part.component }),
          data: { ngay: dated.text.slice(date.start, date.end).replace(/^ngày +/iu, ''), sai: found.text, dung },
          actual: found.text,
          expected: dung,
          fixes: [
            {
              title: `Ghi “${dung}”`,
              safety: 'review',
              edits: [{ kind: 'replaceText', span: found.span, expect: found.written, text: dung }],
            },
          ],
        };
      }
    }
  },
});

function weekdayAt(dated: DatedPart, { start, end }: DateMention) {
  const from = Math.max(0, start - 60);
  if (!/[ứỨ]|[ậẬ]t/u.test(dated.text.slice(from, end + 40))) return null;
  const before = truocNgay.exec(dated.text.slice(from, start));
  const found = before ?? sauNgay.exec(dated.text.slice(end, end + 40));
  const text = found?.groups?.thu;
  if (found === null || text === undefined) return null;
  const at = (before === null ? end : from) + found.index + found[0].indexOf(text);
  const span = dated.spanOf(at, at + text.length);
  return { text, span, written: dated.part.paragraph.text.slice(span.start, span.end) };
}

/** A day without its year is of the document's year or the next; without a date of the document nothing is known. */
function possibleDays(date: DateMention, own: IsoDate | null): readonly IsoDate[] {
  if (date.year !== null) {
    const day = dateOf(date);
    return day === null ? [] : [day];
  }
  if (own === null) return [];
  const year = Number(own.slice(0, 4));
  return [year, year + 1].flatMap((it) => inYear(date, it) ?? []);
}

function numberOf(text: string): number {
  const last = text.toLowerCase().replace('bẩy', 'bảy').split(/ +/u).at(-1) ?? '';
  return /^\d$/u.test(last) ? Number(last) - 1 : last === 'nhật' ? 0 : spoken.indexOf(last);
}

/** The right day as the author writes days: “thứ 2”, “thứ hai”, “Thứ Hai”. */
function styled(weekday: number, as: string): string {
  if (weekday === 0) return 'Chủ nhật';
  const [first = 'thứ', second = 'Hai'] = as.split(/ +/u);
  const thu = first.startsWith('T') ? 'Thứ' : 'thứ';
  if (/\d/u.test(second)) return `${thu} ${weekday + 1}`;
  const name = second === second.toLowerCase() && second !== 'nhật' ? spoken[weekday] : names[weekday];
  return `${thu} ${name ?? ''}`;
}
