import { slipRule } from '../../shapes/slip';
import { docTuNghiDinh30 } from '../../law/nd30/basis';

/** Zeros beyond the one that a number below ten has. */
const soKhongThua = /^S\p{L}*[ \u00a0]*:?[ \u00a0]*(?<sai>0+)(?=(?:0[1-9]|[1-9]\d+)[ \u00a0]*\/)/dgu;

export const thuaSoKhong = slipRule({
  id: 'nd30/so-ky-hieu/thua-so-khong',
  ref: 'ND30-SO-02',
  component: 'soKyHieu',
  title: 'Chỉ số nhỏ hơn 10 ghi thêm một số 0 phía trước',
  severity: 'warning',
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 3, điểm c',
    'với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước',
  ),
  message: 'Số văn bản thừa số 0 phía trước.',
  pattern: soKhongThua,
  right: () => '',
  examples: { right: ['Số: 05/UBND-VX', 'Số: 105/UBND-VX'], wrong: ['Số: 005/UBND-VX'] },
});
