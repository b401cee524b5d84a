import { textRoles, wordingRule } from '../../shapes/wording';

/** A blank before a mark that belongs to the word; “ ./.”, “ …” and ratios are other things. */
const pattern = /[\p{L}\p{N})”"](?<quanh>(?<sai>[ \u00a0]{1,2})(?:[,;](?=[\s\u00a0]|$)|[.:](?=[\s\u00a0]|$)|\)))/dgu;
const awaitsInk = /(?:ngày|tháng|năm|số|quý|giờ|ông|bà|(?<!(?:một|hai|ba|nhiều|mỗi|\d) )lần|là|[ \u00a0:])$/iu;

export const khoangTrangTruocDau = wordingRule({
  id: 'chung/noi-dung/khoang-trang-truoc-dau',
  ref: null,
  component: 'noiDung',
  title: 'Trước dấu câu và dấu đóng ngoặc không có khoảng trắng',
  severity: 'warning',
  basis: null,
  message: 'Có khoảng trắng trước dấu câu.',
  within: ({ role }) => textRoles.includes(role),
  hint: /[ \u00a0][,;:.)]/,
  pattern,
  right: ({ sai }, part) => {
    if (sai === undefined) return null;
    const { text } = part.paragraph;
    const isRatio =
      /^\s*:\s*\d/u.test(text.slice(sai.span.start, sai.span.end + 4)) &&
      /\d$/u.test(text.slice(0, sai.span.start).slice(-1));
    return isRatio || awaitsInk.test(text.slice(Math.max(0, sai.span.start - 12), sai.span.start).normalize('NFC'))
      ? null
      : '';
  },
  safety: 'safe',
  fix: 'Bỏ khoảng trắng',
  examples: {
    right: ['Bản đồ tỷ lệ 1 : 500; Công văn số      , ngày     ; thực hiện theo quy định (nếu có).'],
    wrong: ['Thực hiện nghiêm túc , kịp thời.', 'Các đơn vị (nếu có ) triển khai.'],
  },
});
