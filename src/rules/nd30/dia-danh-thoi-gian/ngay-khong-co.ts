import { isCalendarDate } from '../../../text/dates';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { find } from '../../words';
import { letterhead } from '../../law/nd30/letterhead';

/** A whole date, in words or in figures. */
const ngayThangNam =
  /(?<ngay>\d{1,2})[ \u00a0]*(?:tháng|[/.-])[ \u00a0]*(?<thang>\d{1,2})[ \u00a0]*(?:năm|[/.-])[ \u00a0]*(?<nam>\d{4})/du;

export const ngayKhongCo = defineRule({
  id: 'nd30/dia-danh-thoi-gian/ngay-khong-co',
  ref: 'ND30-NGAY-01',
  component: 'diaDanhThoiGian',
  title: 'Thời gian ban hành là một ngày có thật',
  severity: 'error',
  appliesTo: 'all',
  basis: letterhead.thoiGian,
  messages: { khongCo: 'Không có ngày {ngay} trong lịch.' },
  examples: { right: ['Hà Nội, ngày 28 tháng 02 năm 2026'], wrong: ['Hà Nội, ngày 30 tháng 02 năm 2026'] },

  *check({ anatomy }) {
    for (const part of anatomy.of('diaDanhThoiGian')) {
      const { ngay, thang, nam } = find(part, ngayThangNam) ?? {};
      if (ngay === undefined || thang === undefined || nam === undefined) continue;
      if (isCalendarDate(Number(nam.text), Number(thang.text), Number(ngay.text))) continue;
      const written = `${ngay.text}/${thang.text}/${nam.text}`;
      yield { message: 'khongCo', place: at(part), data: { ngay: written }, actual: written };
    }
  },
});
