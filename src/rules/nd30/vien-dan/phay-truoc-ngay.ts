import { wordingRule } from '../../shapes/wording';
import { docTuNghiDinh30 } from '../../law/nd30/basis';

/** Number, slash, symbol, as State bodies write it; the Party's “25-NQ/TW, ngày …” is right with its comma. */
const pattern = /(?<quanh>(?<sai>,)(?<=\d ?\/[\p{L}\d/-]{1,30},) ngày) \d/dgu;

export const phayTruocNgay = wordingRule({
  id: 'nd30/vien-dan/phay-truoc-ngay',
  ref: 'ND30-VD-04',
  component: 'vienDan',
  title: 'Giữa ký hiệu và “ngày” của văn bản được viện dẫn không có dấu phẩy',
  severity: 'info',
  basis: docTuNghiDinh30('Phụ lục II', 'Kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ'),
  message: 'Có dấu phẩy trước “ngày” khi viện dẫn văn bản của cơ quan nhà nước.',
  hint: /,[ \u00a0]ng/,
  pattern,
  right: () => '',
  safety: 'safe',
  fix: 'Bỏ dấu phẩy',
  examples: {
    right: [
      'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.',
      'Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.',
    ],
    wrong: ['Thực hiện Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ.'],
  },
});
