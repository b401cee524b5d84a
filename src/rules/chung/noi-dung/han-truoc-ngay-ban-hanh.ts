import { dateOf, daysBetween, inFigures, inYear } from '../../../text/date-mentions';
import { deadlinesOf } from '../../reading/deadlines';
import { defineRule } from '../../rule';

/** A day further back is no deadline of this document but something it tells. */
const farBack = 400;
/** Without a year a day so near before the document is still meant for this year. */
const nearBack = 60;

export const hanTruocNgayBanHanh = defineRule({
  id: 'chung/noi-dung/han-truoc-ngay-ban-hanh',
  ref: null,
  component: 'noiDung',
  title: 'Thời hạn không sớm hơn ngày của văn bản',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { daQua: 'Thời hạn {han} sớm hơn ngày của văn bản ({ngay}).' },
  examples: {
    right: [
      'Đề nghị các đơn vị gửi báo cáo trước ngày 20/3/2026.',
      'Đất sử dụng trước ngày 01/7/2014 được xem xét theo quy định.',
    ],
    wrong: [
      {
        text: 'Đề nghị các đơn vị gửi báo cáo trước ngày 20/02/2026.',
        shown: 'văn bản ngày 05 tháng 3 năm 2026',
      },
    ],
  },

  *check({ anatomy }) {
    const own = anatomy.date;
    if (own === null) return;
    for (const { dated, date } of deadlinesOf(anatomy)) {
      const day = dateOf(date) ?? (date.year === null ? inYear(date, Number(own.slice(0, 4))) : null);
      if (day === null) continue;
      const past = daysBetween(day, own);
      if (past <= 0 || past > (date.year === null ? nearBack : farBack)) continue;
      const han = dated.text.slice(date.start, date.end).replace(/^ngày +/iu, '');
      yield {
        message: 'daQua',
        ...(date.year === null ? { severity: 'info' as const } : {}),
        place: { kind: 'span', span: dated.spanOf(date.start, date.end) },
        data: { han, ngay: inFigures(own) },
        actual: han,
      };
    }
  },
});
