import { provinces } from '../../../facts/provinces';
import { fold } from '../../../text/fold';
import { textOf } from '../../place';
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

/** Never a person's name, never one syllable, never the name of a commune as well. */
const certain =
  'Tỉnh (?=\\p{Lu})|(?:Thành phố|TP\\.?) (?=(?:Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ)[ ]?,)|(?:Đặc khu|ĐK\\.?) (?=\\p{Lu})';
const commune = '(?:Xã|Phường) (?=\\p{Lu}\\p{L}* \\p{L}[\\p{L} ]*,)';

const superfluous = new RegExp(`^(?<sai>${certain}|${commune})`, 'dgu');

/** Surnames and other first words of the names of people: a commune's name that begins so may be a person's. */
const ofPeople =
  /^(?:\S+ )(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|mai|dao|doan|luong|to|ha|cao|lam|chau|ta|phung|tong|ton|truong|thai|nung|kim|be|chu|mac|hung|quang|an|ba|hai|yet|da|thuc|trieu|de|doi|co|ham|duy|gia|minh|thanh|y|a|dien|nup) /;

/** Elsewhere the proper name alone: of a commune's name only the author knows whether it is a person's. */
export function properNameAloneRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'diaDanhThoiGian',
    title: 'Địa danh chỉ ghi tên riêng, trừ tên người, tên một âm tiết, tên trùng với tên tỉnh',
    message: 'Địa danh này chỉ ghi tên riêng, không ghi cấp hành chính ở trước.',
    pattern: superfluous,
    right: () => '',
    safety: 'review',
    unless: (part) => {
      const [place = ''] = fold(textOf(part)).split(',');
      return /^(?:xa|phuong) /.test(place) && (ofPeople.test(`${place} `) || isProvince(place.replace(/^\S+ /, '')));
    },
    soften: (part) => (/^(?:xa|phuong) /.test(fold(textOf(part))) ? 'info' : undefined),
    examples: {
      right: ['Cà Mau, ngày 15 tháng 6 năm 2026', 'Phường Ngô Quyền, ngày 15 tháng 6 năm 2026'],
      wrong: ['Tỉnh Cà Mau, ngày 15 tháng 6 năm 2026', 'Xã Tiền Hải, ngày 15 tháng 6 năm 2026'],
    },
  });
}

function isProvince(place: string): boolean {
  return provinces.some(({ name, merged }) => [name, ...merged].some((it) => fold(it) === place));
}
