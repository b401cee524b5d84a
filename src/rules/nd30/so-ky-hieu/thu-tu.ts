import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** The Party's order: number, hyphen, type, slash, issuer. */
const loiCuaDang = /(?<=^[^/]*[\d.…_ ])(?<sai>-[ \u00a0]*(?<loai>\p{L}+)[ \u00a0]*\/)(?=[ \u00a0]*\p{L})/dgu;

export const thuTu = slipRule({
  id: 'nd30/so-ky-hieu/thu-tu',
  ref: 'ND30-SO-05',
  component: 'soKyHieu',
  title: 'Sau số là dấu gạch chéo, giữa các nhóm chữ là gạch nối',
  severity: 'error',
  basis: letterhead.soKyHieu,
  message: 'Số, ký hiệu ghi theo lối văn bản của Đảng: “{chu}”.',
  pattern: loiCuaDang,
  right: ({ loai }, { kind }) => (kind === 'cong-van' && loai?.text === 'CV' ? null : `/${loai?.text ?? ''}-`),
  examples: { right: ['Số: 12/KH-UBND'], wrong: ['Số: 12-KH/UBND'] },
});
