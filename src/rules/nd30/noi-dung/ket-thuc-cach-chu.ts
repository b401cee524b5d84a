import { wordingRule } from '../../shapes/wording';
import { thongLe } from '../../law/nd30/basis';
import { endedKinds } from '../../law/nd30/kinds';

export const ketThucCachChu = wordingRule({
  id: 'nd30/noi-dung/ket-thuc-cach-chu',
  ref: 'ND30-ND-05',
  component: 'noiDung',
  title: '“./.” viết liền, liền sau chữ cuối cùng',
  severity: 'info',
  appliesTo: endedKinds,
  basis: thongLe('Phụ lục III, Mục II, các mẫu 1.1 đến 1.10', './.'),
  message: 'Có khoảng trắng trước hoặc trong ký hiệu “./.”.',
  hint: /\/[ \u00a0]?\./,
  pattern: /(?<sai>[ \u00a0]{1,3}\.[ \u00a0]?\/[ \u00a0]?\.|\.(?:[ \u00a0]\/[ \u00a0]?|\/[ \u00a0])\.)$/dgu,
  right: () => './.',
  safety: 'safe',
  examples: {
    right: ['Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện./.'],
    wrong: ['Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện ./.'],
  },
});
