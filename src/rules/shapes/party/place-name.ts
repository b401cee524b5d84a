import type { Rule } from '../../rule';
import { slipRule } from '../slip';
import { defineRule } from '../../rule';
import { find } from '../../words';
import type { PartyDemand } from './demand';

/** Places called after a person, where everybody writes what they are. */
const people =
  'Hồ Chí Minh|Hai Bà Trưng|Ngô Quyền|Lê Chân|Trần Phú|Nguyễn Trãi|Lý Thường Kiệt|Trần Hưng Đạo|Lê Lợi|Nguyễn Huệ';

const alone = new RegExp(`^(?<dia>\\p{Lu}\\p{Ll}{1,6}|${people})(?=[ ]?,)`, 'du');

/** Cấp hành chính before a place of one syllable, or one that bears a person's name. */
export function unitBeforePlaceRule(demand: PartyDemand): Rule<'thieuCap'> {
  return defineRule({
    ...demand,
    component: 'diaDanhThoiGian',
    title: 'Trước địa danh một âm tiết hoặc mang tên người ghi thêm cấp hành chính',
    appliesTo: 'all',
    messages: { thieuCap: 'Địa danh “{actual}” cần ghi thêm cấp hành chính ở trước.' },
    examples: {
      right: ['Thành phố Huế, ngày 15 tháng 6 năm 2026', 'TP. Hồ Chí Minh, ngày 15 tháng 6 năm 2026'],
      wrong: ['Huế, ngày 15 tháng 6 năm 2026', 'Hồ Chí Minh, ngày 15 tháng 6 năm 2026'],
    },
    *check({ anatomy }) {
      for (const part of anatomy.of('diaDanhThoiGian')) {
        const dia = find(part, alone)?.dia;
        if (dia === undefined) continue;
        yield {
          message: 'thieuCap',
          place: { kind: 'span', span: dia.span },
          data: { actual: dia.text },
          actual: dia.text,
        };
      }
    },
  });
}

/** There is no district any more: a place is a province, a city, a commune. */
export function noDistrictRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'diaDanhThoiGian',
    title: 'Địa danh không ghi huyện, quận, thị xã, thị trấn',
    message: 'Địa danh ghi cấp hành chính không còn: “{sai}”.',
    pattern: /^(?<sai>(?:Huyện|Quận|Thị xã|Thị trấn) )(?=\p{L}|\d)/dgu,
    right: () => '',
    safety: 'review',
    examples: {
      right: ['Bảo Thắng, ngày 15 tháng 6 năm 2026'],
      wrong: ['Huyện Bảo Thắng, ngày 15 tháng 6 năm 2026'],
    },
  });
}
