import { slipRule } from '../../shapes/slip';
import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';

const quyen =
  /^(?<sai>(?:QUYỀN|Quyền|Q\.? ?QUYỀN) )(?=(?:GIÁM ĐỐC|CHỦ TỊCH|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG|CHÁNH|HIỆU TRƯỞNG|BỘ TRƯỞNG|VIỆN TRƯỞNG|TỔNG|Giám|Chủ tịch))/dgu;

export const quyenCapTruong = slipRule({
  id: 'nd30/chu-ky/quyen-cap-truong',
  ref: 'ND30-KY-05',
  component: 'chuKy',
  roles: ['chucVu', 'quyenHan'],
  title: 'Người được giao quyền cấp trưởng ghi “Q.” trước chức vụ của người đứng đầu',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
    'Trường hợp được giao quyền cấp trưởng thì phải ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.',
  ),
  message: 'Quyền cấp trưởng ghi “{sai}”, quy định ghi “Q.”.',
  pattern: quyen,
  right: () => 'Q. ',
  examples: { right: ['Q. GIÁM ĐỐC\nTrần Văn Bình'], wrong: ['QUYỀN GIÁM ĐỐC\nTrần Văn Bình'] },
});
