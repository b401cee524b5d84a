import { vietHoa } from '../../law/nd30/capitals';
import { tenToChucQuocTe as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenToChucQuocTe = properNameRule({
  id: 'nd30/noi-dung/ten-to-chuc-quoc-te',
  ref: 'ND30-VH-12',
  title: 'Tên cơ quan, tổ chức nước ngoài đã dịch nghĩa viết hoa như tên cơ quan Việt Nam',
  severity: 'info',
  basis: vietHoa.toChucQuocTe,
  hint: /Li(?:ê|e)/,
  names,
  examples: {
    right: ['Chương trình của Liên hợp quốc tại Việt Nam.'],
    wrong: ['Chương trình của Liên Hợp Quốc tại Việt Nam.'],
  },
});
