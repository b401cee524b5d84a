import { textRoles, wordingRule } from '../../shapes/wording';

/**
 * Two commas, two semicolons, a comma before another mark, two full stops where a sentence ends. Rows of dots are blanks
 * and ellipses, never judged.
 */
const pattern =
  /(?<quanh>(?:[,;:](?=[ \u00a0]?[,;](?![,;.]))|(?<=\p{L}{2})\.(?=\.(?:$|[ \u00a0]\p{Lu})))(?<sai>[ \u00a0]?[,;.]))/dgu;

export const dauCauLap = wordingRule({
  id: 'chung/noi-dung/dau-cau-lap',
  ref: null,
  component: 'noiDung',
  title: 'Dấu câu viết lặp',
  severity: 'warning',
  basis: null,
  message: 'Hai dấu câu “{quanh}” liền nhau.',
  within: ({ role }) => textRoles.includes(role),
  hint: /[,;:][,;]|[,;:][ \u00a0][,;]|[^.]\.\.(?:$|[ \u00a0])/,
  pattern,
  right: () => '',
  safety: 'review',
  fix: 'Bỏ dấu thừa',
  examples: {
    right: ['Các đối tượng chính sách, đối tượng đặc biệt khó khăn,...; hộ nghèo.'],
    wrong: [
      'Thực hiện nghiêm túc,, kịp thời.',
      'Báo cáo kết quả;; tổng hợp gửi Sở Nội vụ.',
      'Báo cáo kết quả.. Sở Nội vụ tổng hợp.',
    ],
  },
});
