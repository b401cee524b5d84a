import { isDeclared } from '../../office';
import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A group written in small letters throughout; mixed ones (TTr, TTg, QyĐ) may be an office's own. */
const chuThuong = /(?<=[/-][ \u00a0]*)(?<sai>\p{Ll}{2,})(?=$|[ \u00a0]*[-–/])/dgu;

export const kyHieuInHoa = slipRule({
  id: 'nd30/so-ky-hieu/ky-hieu-in-hoa',
  ref: 'ND30-SO-07',
  component: 'soKyHieu',
  title: 'Ký hiệu văn bản in hoa',
  severity: 'warning',
  basis: letterhead.kyHieuInHoa,
  message: 'Ký hiệu ghi chữ thường: “{sai}”.',
  pattern: chuThuong,
  right: ({ sai }, { office }) =>
    sai === undefined || isDeclared(office, sai.text) ? null : sai.text.toLocaleUpperCase('vi'),
  examples: { right: ['Số: 15/UBND-VP'], wrong: ['Số: 15/ubnd-vp'] },
});
