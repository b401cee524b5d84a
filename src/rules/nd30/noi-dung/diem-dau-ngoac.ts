import { markRule } from '../../shapes/numbering';
import { body } from '../../law/nd30/body';

export const diemDauNgoac = markRule({
  id: 'nd30/noi-dung/diem-dau-ngoac',
  ref: 'ND30-BC-07',
  title: 'Sau thứ tự của điểm có dấu đóng ngoặc đơn',
  severity: 'warning',
  basis: body.diem,
  level: 'diem',
  right: ')',
  wrong: /^[./:–-]$/u,
  name: 'của điểm',
  examples: {
    right: ['a) Rà soát danh sách công chức.\nb) Gửi danh sách về Sở Nội vụ./.'],
    wrong: ['a. Rà soát danh sách công chức.\nb. Gửi danh sách về Sở Nội vụ./.'],
  },
});
