import type { Component } from '../../../anatomy/model';
import { provinces } from '../../../facts/provinces';
import { sameTone } from '../../../text/tone';
import { textOf } from '../../place';
import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';

/** The day on which the provinces were merged. */
const sapXep = '2025-07-01';

const diaDanh = /^(?:tỉnh +)?(?<ten>\p{Lu}[\p{L} -]+?) *,? *(?:ngày|Ngày)/du;

/** A body of the province itself: others sit in communes, and many a commune bears the name of an old province. */
const cuaTinh = /^(?:(?:UBND|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) +)?(?:TỈNH|THÀNH PHỐ) |^SỞ |^(?:TỈNH|THÀNH) ỦY/u;
/** The advisory bodies of a province's committee sit where the committee does. */
const capUyTinh = /^(?:TỈNH|THÀNH) ỦY/u;

export const tinhCu = defineRule({
  id: 'chung/dia-danh-thoi-gian/tinh-cu',
  ref: 'ND30-DD-02',
  component: 'diaDanhThoiGian',
  title: 'Địa danh của cơ quan cấp tỉnh là tên tỉnh, thành phố sau sắp xếp',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    tinhCu: 'Từ ngày 01/7/2025 không còn tỉnh {cu} (Nghị quyết số 202/2025/QH15), nay là {moi}.',
  },
  examples: {
    right: ['Ninh Bình, ngày 05 tháng 3 năm 2026'],
    wrong: ['Nam Định, ngày 05 tháng 3 năm 2026'],
  },

  *check({ anatomy, asOf }) {
    if (asOf < sapXep) return;
    const named = (component: Component) =>
      anatomy.of(component).map((part) => sameTone(textOf(part).normalize('NFC')));
    const isOfProvince =
      named('coQuanBanHanh').some((it) => cuaTinh.test(it)) || named('coQuanChuQuan').some((it) => capUyTinh.test(it));
    if (!isOfProvince) return;
    for (const part of anatomy.of('diaDanhThoiGian')) {
      const ten = find(part, diaDanh)?.ten;
      const cu = ten === undefined ? '' : sameTone(ten.text.normalize('NFC'));
      const unit = provinces.find(({ merged }) => merged.some((it) => sameTone(it) === cu));
      if (ten === undefined || unit === undefined) continue;
      const moi = unit.name === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : unit.name;
      yield {
        message: 'tinhCu',
        place: { kind: 'span', span: ten.span },
        data: { cu, moi },
        actual: ten.text,
        expected: moi,
        fixes: [{ title: `Ghi “${moi}”`, safety: 'review', edits: [replaceWith(ten, moi)] }],
      };
    }
  },
});
