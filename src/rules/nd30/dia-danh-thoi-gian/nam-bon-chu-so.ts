import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** The year cut to two figures, at the end of the line. */
const haiChuSo = /(?<=\d[ ]+năm[ ]+)(?<sai>\d\d)$/dgu;

export const namBonChuSo = slipRule({
  id: 'nd30/dia-danh-thoi-gian/nam-bon-chu-so',
  ref: 'ND30-NGAY-01',
  component: 'diaDanhThoiGian',
  title: 'Năm ban hành ghi đủ bốn chữ số',
  severity: 'error',
  basis: letterhead.thoiGian,
  message: 'Năm ban hành ghi tắt “{sai}”.',
  pattern: haiChuSo,
  right: ({ sai }) => (sai?.text === '20' || sai?.text === '19' ? null : `20${sai?.text ?? ''}`),
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Hà Nội, ngày 15 tháng 3 năm 26'] },
});
