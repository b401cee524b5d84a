import { isCalendarDate } from '../../../text/dates';
import type { DateMention } from '../../../text/date-mentions';
import { datedParts, isOfInstrument } from '../../reading/dated-parts';
import { defineRule } from '../../rule';

/** The lunar calendar has months that ours has not. */
const amLich = /^[ ,(]{0,3}(?:âm lịch|tháng (?:Giêng|Chạp))/iu;

export const ngayKhongCo = defineRule({
  id: 'chung/noi-dung/ngay-khong-co',
  ref: null,
  component: 'noiDung',
  title: 'Ngày ghi trong nội dung là một ngày có thật',
  severity: 'error',
  appliesTo: 'all',
  basis: null,
  messages: { khongCo: 'Không có ngày {ngay} trong lịch.' },
  examples: {
    right: ['Báo cáo gửi trước ngày 30/4/2026.', 'Trực ban 24/7; đạt 31/34 xã.'],
    wrong: ['Báo cáo gửi trước ngày 31/4/2026.', 'Hội nghị tổ chức vào ngày 29 tháng 02 năm 2025.'],
  },

  *check({ anatomy }) {
    for (const dated of datedParts(anatomy)) {
      for (const date of dated.dates) {
        if (isPossible(date) || amLich.test(dated.text.slice(date.end, date.end + 20))) continue;
        const ngay = [date.day, date.month, ...(date.year === null ? [] : [date.year])].join('/');
        const component = isOfInstrument(dated, date) ? 'vienDan' : dated.part.component;
        yield {
          message: 'khongCo',
          place: { kind: 'span', span: dated.spanOf(date.start, date.end) },
          ...(component === 'noiDung' ? {} : { component }),
          data: { ngay },
          actual: dated.text.slice(date.start, date.end),
        };
      }
    }
  },
});

/** Where the year is not written any year will do; figures without “ngày” may be anything that is no date at all. */
function isPossible({ day, month, year, named }: DateMention): boolean {
  if (year !== null && (year < 1900 || year > 2199)) return true;
  if (year === null) return isCalendarDate(2024, month, day) || month < 1 || month > 12 || day < 29 || day > 31;
  return isCalendarDate(year, month, day) || (!named && (month > 12 || day > 31 || day < 1));
}
