import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** “CV” as a group of the symbol, in the State's order or in the Party's. */
const cv = /(?<sai>(?<=[/-])[ \u00a0]*CV[ \u00a0]*-|-[ \u00a0]*CV(?:$|[ \u00a0]*\/))/dgu;

export const congVanKhongGhiLoai = slipRule({
  id: 'nd30/so-ky-hieu/cong-van-khong-ghi-loai',
  ref: 'ND30-SO-06',
  component: 'soKyHieu',
  title: 'Ký hiệu công văn không ghi “CV”',
  severity: 'error',
  appliesTo: ['cong-van'],
  basis: letterhead.kyHieuCongVan,
  message: 'Ký hiệu công văn ghi “CV”; chỉ ghi tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực.',
  pattern: cv,
  right: ({ sai }) => (sai?.text.endsWith('/') === true ? '/' : ''),
  safety: 'review',
  examples: { right: ['Số: 15/UBND-VP'], wrong: ['Số: 15/CV-UBND'] },
});
