import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** One group of letters and nothing after it. */
const motNhom = /\/[ \u00a0]*(?<sai>\p{Lu}[\p{L}\d]*)$/dgu;

export const congVanDonVi = slipRule({
  id: 'nd30/so-ky-hieu/cong-van-don-vi',
  ref: 'ND30-SO-06',
  component: 'soKyHieu',
  title: 'Ký hiệu công văn có đơn vị soạn thảo hoặc lĩnh vực',
  severity: 'warning',
  appliesTo: ['cong-van'],
  basis: letterhead.kyHieuCongVan,
  message: 'Ký hiệu công văn thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực sau “{sai}”.',
  pattern: motNhom,
  right: ({ sai }) => `${sai?.text ?? ''}-…`,
  safety: 'review',
  examples: { right: ['Số: 15/UBND-VP'], wrong: ['Số: 15/UBND'] },
});
