import { isCalendarDate } from '../../../text/dates';
import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A date in figures, or one of which “tháng” or “năm” is left out. */
const bangSo =
  /(?<sai>(?:[nN]gày[ \u00a0]+)?(?!\d{1,2}[ \u00a0]+[tT]háng[ \u00a0]+\d{1,2}[ \u00a0]+[nN]ăm)(?<!\d)(?<ngay>\d{1,2})(?:[/.-]|[ \u00a0]+(?:[tT]háng[ \u00a0]+)?)(?<thang>\d{1,2})(?:[/.-]|[ \u00a0]+(?:[nN]ăm[ \u00a0]+)?)(?<nam>\d{4}))/dgu;

export const vietDayDu = slipRule({
  id: 'nd30/dia-danh-thoi-gian/viet-day-du',
  ref: 'ND30-NGAY-01',
  component: 'diaDanhThoiGian',
  title: 'Thời gian ban hành viết đầy đủ ngày, tháng, năm',
  severity: 'error',
  basis: letterhead.thoiGian,
  message: 'Thời gian ban hành ghi tắt “{sai}”.',
  pattern: bangSo,
  right: ({ ngay, thang, nam }) => {
    const [day, month, year] = [Number(ngay?.text), Number(thang?.text), Number(nam?.text)];
    if (!isCalendarDate(year, month, day)) return null;
    return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
  },
  examples: {
    right: ['Hà Nội, ngày 05 tháng 02 năm 2026'],
    wrong: ['Hà Nội, 05/02/2026', 'Hà Nội, ngày 05/02/2026', 'Hà Nội, ngày 05 02 năm 2026'],
  },
});

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
