import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/nguoi-soan-thao/co-chu',
  ref: null,
  component: 'nguoiSoanThao',
  title: 'Ký hiệu người soạn thảo và số bản cỡ chữ 8',
  severity: 'warning',
  min: 8,
  max: 8,
  basis: look.danhMay,
  examples: { right: [], wrong: [] },
});
