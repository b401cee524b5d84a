import { twoLevelsFrom } from '../../../facts/districts';
import { namesCentralCity } from '../../../facts/provinces';
import { sameTone } from '../../../text/tone';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';

/** A district's own authority or Party committee: units of other bodies may keep the old name for some time. */
const tenCapHuyen =
  /^(?:(?:UBND|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ĐẢNG BỘ|ĐẢNG ỦY) +)?(?:(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN) |THỊ ỦY)/u;
const tenThanhPho =
  /^(?:(?:(?:UBND|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ĐẢNG BỘ|ĐẢNG ỦY) +)?THÀNH PHỐ|THÀNH ỦY) +(?<ten>\p{Lu}.*)$/u;

export const capHuyen = defineRule({
  id: 'chung/co-quan-ban-hanh/cap-huyen',
  ref: 'ND30-CQ-08',
  component: 'coQuanBanHanh',
  title: 'Từ ngày 01/7/2025 không còn cơ quan cấp huyện',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    khongCon: 'Từ ngày 01/7/2025 không còn “{ten}” trong tổ chức chính quyền địa phương (Nghị quyết số 203/2025/QH15).',
  },
  examples: { right: ['ỦY BAN NHÂN DÂN XÃ BÌNH SƠN'], wrong: ['ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN'] },

  *check({ anatomy, asOf }) {
    if (asOf < twoLevelsFrom) return;
    for (const component of ['coQuanChuQuan', 'coQuanBanHanh'] as const) {
      for (const part of anatomy.of(component)) {
        const ten = textOf(part);
        const written = sameTone(ten.normalize('NFC').replace(/\s+/gu, ' '));
        if (!tenCapHuyen.test(written) && !isLowerCity(written)) continue;
        yield { message: 'khongCon', place: at(part), component, data: { ten }, actual: ten };
      }
    }
  },
});

/** A city of a province: none of the cities under the centre, nor of the provinces that became one. */
function isLowerCity(written: string): boolean {
  const ten = tenThanhPho.exec(written)?.groups?.ten;
  return ten !== undefined && !ten.startsWith('TRỰC THUỘC') && !namesCentralCity(ten);
}
