import { wordingRule } from '../../shapes/wording';
import { nghiDinh30 } from '../../law/nd30/basis';

/**
 * A blank beside the hyphen or the slash inside a symbol after a number. A dash with blanks on both sides after a whole
 * symbol may join two things; it is left alone, unless a type's code and an issuer's stand around it.
 */
const pattern =
  /(?<quanh>(?<!\d)\d{1,5}\/(?:\d{4}\/)?[\p{Lu}đ]\p{L}{0,9}(?:-\p{Lu}{1,10}){0,2}(?<sai>-[ \u00a0]{1,3}|[ \u00a0]{1,3}-|(?<=\/(?:NĐ|NQ|QĐ|CT|CĐ|KH|BC|TB|TTr))[ \u00a0]-[ \u00a0](?=(?:CP|TTg|UBND|HĐND)(?!\p{L})))\p{Lu}{2,10}\p{Ll}?)(?!\p{L})/dgu;

export const kyHieuCachChu = wordingRule({
  id: 'nd30/vien-dan/ky-hieu-cach-chu',
  ref: 'ND30-SO-04',
  component: 'vienDan',
  title: 'Số, ký hiệu của văn bản được viện dẫn không cách chữ',
  severity: 'warning',
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 3, điểm c',
    'Giữa số và ký hiệu văn bản có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu văn bản có dấu gạch nối (-), không cách chữ.',
  ),
  message: 'Ký hiệu “{quanh}” có khoảng trắng cạnh dấu gạch.',
  hint: /[^\s]-[ \u00a0]|[ \u00a0]-[^\s]|[ \u00a0]-[ \u00a0](?:CP|TTg|UBND|HĐND)/,
  pattern,
  right: ({ sai }) => sai?.text.trim() ?? null,
  safety: 'safe',
  fix: 'Bỏ khoảng trắng',
  examples: {
    right: [
      'Thực hiện Công văn số 432/UBND-HC ngày 25 tháng 10 năm 2016, Kế hoạch số 15/KH-UBND - UBND tỉnh ban hành.',
    ],
    wrong: [
      'Thực hiện Công văn số 432/UBND- HC ngày 25 tháng 10 năm 2016.',
      'Thực hiện Nghị định số 30/2020/NĐ - CP ngày 05 tháng 3 năm 2020.',
    ],
  },
});
