import { presenceRule } from '../../shapes/presence';
import { nghiDinh30 } from '../../law/nd30/basis';

export const thieuKinhGui = presenceRule({
  id: 'nd30/kinh-gui/thieu-kinh-gui',
  ref: 'ND30-KG-01',
  component: 'kinhGui',
  name: 'phần “Kính gửi” của công văn',
  title: 'Công văn có phần “Kính gửi”',
  severity: 'error',
  appliesTo: ['cong-van'],
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
    'Phần thứ nhất bao gồm từ “Kính gửi”, sau đó là tên các cơ quan, tổ chức hoặc đơn vị, cá nhân trực tiếp giải quyết công việc.',
  ),
  examples: { right: ['Kính gửi: Bộ Nội vụ'], wrong: [] },
});
