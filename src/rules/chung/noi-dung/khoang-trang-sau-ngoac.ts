import { textRoles, wordingRule } from '../../shapes/wording';

export const khoangTrangSauNgoac = wordingRule({
  id: 'chung/noi-dung/khoang-trang-sau-ngoac',
  ref: null,
  component: 'noiDung',
  title: 'Sau dấu mở ngoặc không có khoảng trắng',
  severity: 'warning',
  basis: null,
  message: 'Có khoảng trắng sau dấu mở ngoặc.',
  within: ({ role }) => textRoles.includes(role),
  hint: /[(“][ \u00a0]/,
  pattern: /[(“](?<sai>[ \u00a0]{1,2})(?=[\p{L}\p{N}])/dgu,
  right: () => '',
  safety: 'safe',
  fix: 'Bỏ khoảng trắng',
  examples: {
    right: ['Các đơn vị (nếu có) triển khai phong trào “Dân vận khéo”; đánh dấu (   ).'],
    wrong: ['Các đơn vị ( nếu có) triển khai.', 'Phong trào “ Dân vận khéo” được triển khai.'],
  },
});
