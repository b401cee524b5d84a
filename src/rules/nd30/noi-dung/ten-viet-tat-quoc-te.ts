import { vietHoa } from '../../law/nd30/capitals';
import { wordingRule } from '../../shapes/wording';

const pattern = /(?<![\p{L}\p{N}./@-])(?<quanh>(?<sai>Asean|Unesco|Unicef|Undp|Wto|Apec))(?![\p{L}\p{N}@-])/dgu;

export const tenVietTatQuocTe = wordingRule({
  id: 'nd30/noi-dung/ten-viet-tat-quoc-te',
  ref: 'ND30-VH-12',
  component: 'noiDung',
  title: 'Tên viết tắt của tổ chức quốc tế viết bằng chữ in hoa',
  severity: 'info',
  basis: vietHoa.tenVietTat,
  message: 'Tên viết tắt “{quanh}” chưa viết bằng chữ in hoa.',
  hint: /As|Un[ie]|Und|Wt|Ap/,
  pattern,
  right: ({ sai }) => sai?.text.toUpperCase() ?? null,
  safety: 'safe',
  examples: {
    right: ['Hợp tác với UNESCO, ASEAN.'],
    wrong: ['Hợp tác với các nước Asean.'],
  },
});
