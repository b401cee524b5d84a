import { twoLevelsFrom } from '../../../facts/districts';
import { namesCentralCity } from '../../../facts/provinces';
import { defineRule } from '../../rule';
import { findAll } from '../../words';

/** An authority of a city that is named; “UBND Thành phố” alone is the city at hand. */
const coQuan =
  /(?<!\p{L})(?<coQuan>(?:(?:UBND|HĐND|[ỦU][ỷy] ban nhân dân|Hội đồng nhân dân|Công an) (?:[Tt]hành phố|TP\.?)|Thành [uủ][ỷy]) (?<ten>\p{Lu}\p{Ll}[\p{L} -]*))/dgu;

export const thanhPhoThuocTinh = defineRule({
  id: 'chung/noi-nhan/thanh-pho-thuoc-tinh',
  ref: 'ND30-CQ-08',
  component: 'noiNhan',
  title: 'Từ ngày 01/7/2025 không còn thành phố thuộc tỉnh, thuộc thành phố',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    khongCon: 'Từ ngày 01/7/2025 không còn “{coQuan}” (Nghị quyết số 203/2025/QH15).',
  },
  examples: {
    right: ['Nơi nhận:\n- UBND thành phố Huế;\n- Lưu: VT.'],
    wrong: ['Nơi nhận:\n- UBND thành phố Thủ Đức;\n- Lưu: VT.'],
  },

  *check({ anatomy, asOf }) {
    if (asOf < twoLevelsFrom) return;
    for (const component of ['kinhGui', 'noiNhan'] as const) {
      for (const part of anatomy.of(component)) {
        if (/(?:cũ|trước đây)/u.test(part.paragraph.text.normalize('NFC'))) continue;
        for (const { coQuan: ten, ten: name } of findAll(part, coQuan)) {
          if (ten === undefined || name === undefined || namesCentralCity(name.text)) continue;
          yield {
            message: 'khongCon',
            place: { kind: 'span', span: ten.span },
            ...(component === 'noiNhan' ? {} : { component }),
            data: { coQuan: ten.text.trim() },
            actual: ten.text.trim(),
          };
        }
      }
    }
  },
});
