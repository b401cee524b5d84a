import { textRoles, wordingRule } from '../../shapes/wording';

/**
 * A blank before a mark that belongs to the word; “ ./.”, “ …” and ratios are other things. Where words follow the mark
 * at once (“rà soát ;tổng hợp”) it has gone astray, and changes places with the blank.
 */
const pattern =
  /[\p{L}\p{N})”"](?<quanh>(?<sai>[ \u00a0]{1,2}(?:(?=[,;.:](?=[\s\u00a0]|$)|\))|[,;:](?=\p{L}{2})))[,;.:)]?)/dgu;
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
    if (isRatio || awaitsInk.test(text.slice(Math.max(0, sai.span.start - 12), sai.span.start).normalize('NFC')))
      return null;
    const mark = sai.text.trim();
    return mark === '' ? '' : `${mark} `;
  },
  safety: 'safe',
  fix: 'Bỏ khoảng trắng trước dấu',
  examples: {
    right: ['Bản đồ tỷ lệ 1 : 500; Công văn số      , ngày     ; thực hiện theo quy định (nếu có).'],
    wrong: [
      'Thực hiện nghiêm túc , kịp thời.',
      'Các đơn vị (nếu có ) triển khai.',
      'Các đơn vị rà soát ;tổng hợp ,báo cáo kết quả.',
    ],
  },
});
