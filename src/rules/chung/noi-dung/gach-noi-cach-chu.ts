import { textRoles, wordingRule } from '../../shapes/wording';

export const gachNoiCachChu = wordingRule({
  id: 'chung/noi-dung/gach-noi-cach-chu',
  ref: null,
  component: 'noiDung',
  title: 'Gạch nối giữa hai cụm từ cách đều hai bên',
  severity: 'warning',
  basis: null,
  message: 'Gạch nối “{quanh}” chỉ cách một bên.',
  within: ({ role }) => textRoles.includes(role),
  hint: /-(?:(?<=[^\s\d]-)[ \u00a0][^\s\d]|(?<=[^\s\d][ \u00a0]-)[^\s\d])/,
  pattern: /(?:-[ \u00a0]|[ \u00a0]-)\p{Ll}{2,7}(?<=(?<quanh>\p{Ll}{2,7}(?<sai>-[ \u00a0]|[ \u00a0]-)\p{Ll}{2,7}))/dgu,
  right: () => ' - ',
  safety: 'review',
  examples: {
    right: ['Phát triển kinh tế - xã hội; dịch Covid-19; giai đoạn 2021 - 2025.'],
    wrong: ['Các đoàn thể chính trị- xã hội tham gia góp ý.', 'Các đoàn thể chính trị -xã hội tham gia góp ý.'],
  },
});
