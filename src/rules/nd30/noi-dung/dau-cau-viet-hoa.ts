import { vietHoa } from '../../law/nd30/capitals';
import { wordingRule } from '../../shapes/wording';

const pattern =
  /(?<=(?<![\p{L}.])(?!(?:tp|tr|stt|vd|sđt|đt|gs|ts|ths|pgs|bs|ks|đc|tx|tt|vv|no|st)\.)(?:\p{Ll}{2,7}|(?=\p{L}[a-z]*[^ -~])\p{Lu}\p{Ll}{1,6})[.?!] )(?<quanh>(?<sai>\p{Ll})\p{Ll}+)(?![\p{L}.])/dgu;

export const dauCauVietHoa = wordingRule({
  id: 'nd30/noi-dung/dau-cau-viet-hoa',
  ref: 'ND30-VH-01',
  component: 'noiDung',
  title: 'Viết hoa chữ cái đầu câu',
  severity: 'warning',
  basis: vietHoa.datCau,
  message: 'Sau dấu kết thúc câu, chữ “{quanh}” chưa viết hoa.',
  hint: /[.?!] [a-zđ]/,
  pattern,
  right: ({ sai }) => sai?.text.toUpperCase() ?? null,
  safety: 'review',
  examples: {
    right: ['Thực hiện nghiêm túc. Các đơn vị báo cáo; gồm đất, đá, v.v. theo quy định.'],
    wrong: ['Thực hiện nghiêm túc. các đơn vị báo cáo.'],
  },
});
