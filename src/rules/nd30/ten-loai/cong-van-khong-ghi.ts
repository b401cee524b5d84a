import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';
import { wordsOf } from '../../words';

export const congVanKhongGhi = defineRule({
  id: 'nd30/ten-loai/cong-van-khong-ghi',
  ref: 'ND30-CLS-04',
  component: 'tenLoai',
  title: 'Công văn không ghi tên loại',
  severity: 'warning',
  appliesTo: 'all',
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 5, điểm b',
    'Đối với công văn, trích yếu nội dung văn bản được trình bày tại ô số 5b Mục IV Phần I Phụ lục này',
  ),
  messages: { congVan: 'Công văn không ghi tên loại; trích yếu “V/v …” đặt dưới số, ký hiệu.' },
  examples: { right: [{ text: null, shown: 'công văn không có tên loại' }], wrong: ['CÔNG VĂN'] },

  *check({ anatomy }) {
    for (const part of anatomy.of('tenLoai')) {
      if (!/^công văn$/iu.test(wordsOf(part))) continue;
      yield { message: 'congVan', place: at(part), actual: textOf(part) };
    }
  },
});
