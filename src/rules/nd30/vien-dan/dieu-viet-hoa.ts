import { wordingRule } from '../../shapes/wording';
import { body } from '../../law/nd30/body';

/** A small letter where the reference certainly goes on with an instrument, or comes after “khoản 2”. */
const pattern =
  /(?<![\p{L}\p{N}])(?<quanh>(?<sai>(?<=[Kk]hoản \d{1,2}[a-zđ]?,? )điều(?= \d)|(?<=tại )điều(?= \d{1,3} chịu trách nhiệm)|(?:điều|chương|tiểu mục|mục|phần)(?= (?:\d{1,3}|[IVXL]{1,6})[a-zđ]? (?:của )?(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Hiến pháp|Pháp lệnh|Quyết định số)(?!\p{L}))) (?:\d{1,3}|[IVXL]{1,6}))/dgu;

export const dieuVietHoa = wordingRule({
  id: 'nd30/vien-dan/dieu-viet-hoa',
  ref: 'ND30-VD-05',
  component: 'vienDan',
  title: 'Viện dẫn phần, chương, mục, tiểu mục, điều thì viết hoa chữ cái đầu',
  severity: 'warning',
  basis: body.vienDanDieu,
  message: 'Viện dẫn “{quanh}” chưa viết hoa chữ cái đầu.',
  hint: / [\dIVXL](?<=(?:đi|ch|m|ph)[^ ]{1,7} .)/,
  pattern,
  right: ({ sai }) => (sai === undefined ? null : sai.text.charAt(0).toUpperCase() + sai.text.slice(1)),
  safety: 'safe',
  examples: {
    right: ['Thực hiện theo khoản 2 Điều 5 Luật Đất đai.'],
    wrong: ['Thực hiện theo khoản 2 điều 5 Luật Đất đai.'],
  },
});
