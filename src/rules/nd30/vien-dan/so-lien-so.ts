import { wordingRule } from '../../shapes/wording';
import { docTuNghiDinh30 } from '../../law/nd30/basis';

/** “số15/KH-UBND”: the number stuck to its word. */
const pattern = /(?<!\p{L})(?<quanh>[Ss]ố(?<sai>)\d{1,5}\/(?:\d{4}\/)?\p{Lu})/dgu;

export const soLienSo = wordingRule({
  id: 'nd30/vien-dan/so-lien-so',
  ref: 'ND30-VD-04',
  component: 'vienDan',
  title: 'Giữa từ “số” và số của văn bản được viện dẫn có khoảng trắng',
  severity: 'warning',
  basis: docTuNghiDinh30('Phụ lục II', 'Kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ'),
  message: 'Từ “số” viết liền với số của văn bản.',
  hint: /s(?:ố|[oô][^ ]{1,2})\d/i,
  pattern,
  right: () => ' ',
  safety: 'safe',
  fix: 'Thêm khoảng trắng',
  examples: {
    right: ['Thực hiện Công văn số 432/UBND-HC ngày 25 tháng 10 năm 2016.'],
    wrong: ['Thực hiện Công văn số432/UBND-HC ngày 25 tháng 10 năm 2016.'],
  },
});
