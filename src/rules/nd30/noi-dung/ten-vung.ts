import { vietHoa } from '../../law/nd30/capitals';
import { tenVung as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenVung = properNameRule({
  id: 'nd30/noi-dung/ten-vung',
  ref: 'ND30-VH-08',
  title: 'Tên vùng, miền viết hoa chữ cái đầu mỗi âm tiết',
  severity: 'warning',
  basis: vietHoa.vung,
  hint: /[ (](?:[TtĐđ]|[BbNn]|[Tt]r)[^ ]{1,4} [bBnN]/,
  names,
  /** “phía tây bắc” is a direction, “Việt Nam bộ đội” no region. */
  judge({ actual, before, after }) {
    const isMixed = /\p{Lu}/u.test(actual) && !/(?:Việt |(?:phía|hướng|gió|mùa|chiều) )$/u.test(before);
    return isMixed && !/^ (?:phận|đội|máy|môn|luật|tộc|trưởng|giáp|chuyển)(?!\p{L})/u.test(after) ? 'warning' : null;
  },
  examples: {
    right: ['Các tỉnh Tây Bắc, Tây Nguyên và Nam Bộ; phía tây bắc giáp tỉnh Lào Cai.'],
    wrong: ['Các tỉnh Tây nguyên triển khai thực hiện.', 'Khu vực Đông Nam bộ có mưa.'],
  },
});
