import { dateOf, type DateMention } from '../../../text/date-mentions';
import { datedParts } from '../../reading/dated-parts';
import { defineRule } from '../../rule';

const mo = /(?<!\p{L})từ(?: \d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: phút)?)?,?)? $/iu;
const noi = /^,? ?(?:\([^()]{1,20}\),? ?)?(?:đến|tới)(?: hết)?(?: \d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: phút)?)?,?)? $/iu;

export const khoangNgayNguoc = defineRule({
  id: 'chung/noi-dung/khoang-ngay-nguoc',
  ref: null,
  component: 'noiDung',
  title: 'Ngày đầu của một khoảng không sau ngày cuối',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { nguoc: 'Khoảng thời gian “{khoang}” có ngày đầu sau ngày cuối.' },
  examples: {
    right: ['Tiếp nhận từ ngày 15/12/2025 đến ngày 10/01/2026.', 'Nghỉ từ ngày 28/12 đến ngày 05/01/2026.'],
    wrong: ['Tiếp nhận từ ngày 15/3/2026 đến ngày 10/3/2026.'],
  },

  *check({ anatomy }) {
    for (const dated of datedParts(anatomy)) {
      const { dates, text, part } = dated;
      for (const [i, first] of dates.entries()) {
        const last = dates[i + 1];
        if (last === undefined || !isReversed(first, last)) continue;
        if (!mo.test(text.slice(Math.max(0, first.start - 25), first.start))) continue;
        if (!noi.test(text.slice(first.end, last.start))) continue;
        const khoang = text.slice(first.start, last.end);
        yield {
          message: 'nguoc',
          place: { kind: 'span', span: dated.spanOf(first.start, last.end) },
          ...(part.component === 'noiDung' ? {} : { component: part.component }),
          data: { khoang },
          actual: khoang,
        };
      }
    }
  },
});

/** Where a year is missing the span may run over the turn of the year: only within one month is it certain. */
function isReversed(first: DateMention, last: DateMention): boolean {
  const [from, to] = [dateOf(first), dateOf(last)];
  if (from !== null && to !== null) return from > to;
  const sameYear = first.year === null || last.year === null;
  return sameYear && first.month === last.month && first.day > last.day && (first.year ?? last.year) !== null;
}
