import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/nguoi-soan-thao/co-chu',
  ref: 'HD05-FONT-13',
  component: 'nguoiSoanThao',
  title: 'Ký hiệu người soạn thảo và số bản cỡ chữ 8',
  severity: 'warning',
  min: 8,
  max: 8,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
