import { wordingRule } from '../../shapes/wording';
import { nghiDinh30 } from '../../law/nd30/basis';

/** “số 12 /UBND-HC”, “số 12/ UBND-HC”. A blank where the number is still to come is no digit and never matches. */
const pattern =
  /(?<=[Ss]ố:? )(?<quanh>\d{1,5}(?:\/(?:19|20)\d\d)?(?<sai>[ \u00a0]{1,3}\/[ \u00a0]{0,3}|\/[ \u00a0]{1,3})(?:\d{4}\/)?\p{Lu}[\p{L}]{0,9}[-\p{Lu}])/dgu;

export const soCachKyHieu = wordingRule({
  id: 'nd30/vien-dan/so-cach-ky-hieu',
  ref: 'ND30-SO-04',
  component: 'vienDan',
  title: 'Giữa số và ký hiệu của văn bản được viện dẫn không có khoảng trắng',
  severity: 'warning',
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 3, điểm c',
    'Giữa số và ký hiệu văn bản có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu văn bản có dấu gạch nối (-), không cách chữ.',
  ),
  message: 'Có khoảng trắng cạnh dấu gạch chéo trong số, ký hiệu được viện dẫn.',
  hint: /\/(?:[ \u00a0]|(?<=[ \u00a0]\/))/,
  pattern,
  right: () => '/',
  safety: 'safe',
  fix: 'Bỏ khoảng trắng',
  examples: {
    right: ['Thực hiện Công văn số 432/UBND-HC ngày 25 tháng 10 năm 2016.', 'Thực hiện Công văn số      /UBND-HC.'],
    wrong: [
      'Thực hiện Công văn số 432/ UBND-HC ngày 25 tháng 10 năm 2016.',
      'Thực hiện Công văn số 432 /UBND-HC.',
      'Thực hiện Nghị định số 30/2020/ NĐ-CP ngày 05 tháng 3 năm 2020.',
    ],
  },
});
