import { dayOffOf } from '../../../facts/day-off';
import { dateOf, daysBetween } from '../../../text/date-mentions';
import { deadlinesOf } from '../../reading/deadlines';
import { defineRule } from '../../rule';

/** Deadlines years ahead are aims: nobody waits at a counter on that day. */
const farAhead = 370;

export const hanNgayNghi = defineRule({
  id: 'chung/noi-dung/han-ngay-nghi',
  ref: null,
  component: 'noiDung',
  title: 'Thời hạn là một ngày làm việc',
  severity: 'info',
  appliesTo: 'all',
  basis: null,
  messages: { ngayNghi: 'Thời hạn {han} rơi vào ngày nghỉ ({ly}).' },
  examples: {
    right: ['Gửi báo cáo về Sở chậm nhất ngày 20/3/2026.'],
    wrong: ['Gửi báo cáo về Sở chậm nhất ngày 21/3/2026.', 'Gửi báo cáo về Sở chậm nhất ngày 30/4/2026.'],
  },

  *check({ anatomy, asOf }) {
    const seen = new Set<string>();
    for (const { dated, date, before, sends } of deadlinesOf(anatomy)) {
      const day = dateOf(date);
      if (day === null || seen.has(day)) continue;
      const ahead = daysBetween(asOf, day);
      const off = dayOffOf(day);
      if (off === null || ahead < 0 || ahead > farAhead) continue;
      // “trước ngày 31/5/2026”, “hoàn thành trước ngày 02/9/2026”: the turn of a period or a festival is meant.
      if (before && (date.day === 1 || isLastOfMonth(day) || (off.holiday && !sends))) continue;
      seen.add(day);
      const han = dated.text.slice(date.start, date.end).replace(/^ngày +/iu, '');
      yield {
        message: 'ngayNghi',
        place: { kind: 'span', span: dated.spanOf(date.start, date.end) },
        data: { han, ly: off.name },
        actual: han,
      };
    }
  },
});

function isLastOfMonth(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}
