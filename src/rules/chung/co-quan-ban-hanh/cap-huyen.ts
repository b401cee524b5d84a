import { at, textOf } from '../../place';
import { defineRule } from '../../rule';

/** From this day the country has two levels of local government. */
const haiCap = '2025-07-01';

/** A district's own authority: units of other bodies may keep the old name for some time. */
const tenCapHuyen =
  /^(?:(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)\s+)?(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)\s/u;

export const capHuyen = defineRule({
  id: 'chung/co-quan-ban-hanh/cap-huyen',
  ref: 'ND30-CQ-08',
  component: 'coQuanBanHanh',
  title: 'Từ ngày 01/7/2025 không còn cơ quan hành chính cấp huyện',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { khongCon: 'Từ ngày 01/7/2025 không còn “{ten}” trong tổ chức chính quyền địa phương.' },
  examples: { right: ['ỦY BAN NHÂN DÂN XÃ BÌNH SƠN'], wrong: ['ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN'] },

  *check({ anatomy, asOf }) {
    if (asOf < haiCap) return;
    for (const component of ['coQuanChuQuan', 'coQuanBanHanh'] as const) {
      for (const part of anatomy.of(component)) {
        const ten = textOf(part);
        if (!tenCapHuyen.test(ten.normalize('NFC'))) continue;
        yield { message: 'khongCon', place: at(part), component, data: { ten }, actual: ten };
      }
    }
  },
});
