import { markRule } from '../../shapes/numbering';
import { bangMauChu, docTuNghiDinh30 } from '../../law/nd30/basis';

export const deMucDauCham = markRule({
  id: 'nd30/noi-dung/de-muc-dau-cham',
  ref: 'ND30-BC-08',
  title: 'Sau số La Mã của đề mục có dấu chấm',
  severity: 'warning',
  basis: docTuNghiDinh30(bangMauChu, 'I. NHỮNG KẾT QUẢ...'),
  level: 'laMa',
  right: '.',
  wrong: /^[/:)–-]$/u,
  name: 'của mục',
  examples: {
    right: ['I. MỤC ĐÍCH, YÊU CẦU\nCác đơn vị triển khai thực hiện./.'],
    wrong: ['I/ MỤC ĐÍCH, YÊU CẦU\nCác đơn vị triển khai thực hiện./.'],
  },
});
