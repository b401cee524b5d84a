import { textRoles, wordingRule } from '../../shapes/wording';

/** A letter, a mark, a letter: “kịp thời,hiệu quả”, “năm 2022.Ủy ban”. Figures, symbols and short forms have no such shape.
 * A number counts where words go on after it: “lưu động,04 hội nghị”. */
const pattern =
  /(?<quanh>(?:[,;](?<=\p{L}{2}.)(?=\p{L}{2})|[,;](?<=\p{Ll}{2}.)(?=\d{1,3} \p{Ll}{2})|[.:](?<=\p{Ll}{2}.)(?=\p{Lu}\p{Ll}))(?<sai>))/dgu;

/** Addresses of pages and mail, names of files. */
const isAddress = /[@\\]|:\/\/|www\.|\.(?:vn|com|gov|net|org|docx?|pdf|xlsx?)(?![\p{L}\p{N}])/iu;

export const thieuKhoangTrangSauDau = wordingRule({
  id: 'chung/noi-dung/thieu-khoang-trang-sau-dau',
  ref: null,
  component: 'noiDung',
  title: 'Sau dấu câu có một khoảng trắng',
  severity: 'warning',
  basis: null,
  message: 'Thiếu khoảng trắng sau dấu “{quanh}”.',
  within: ({ role }) => textRoles.includes(role),
  hint: /[,;.:][A-Za-z\u00c0-\u024f\u1e00-\u1eff]|[,;]\d(?<=[^\d\s].\d)/,
  pattern,
  right: ({ sai }, part) => {
    if (sai === undefined) return null;
    const { text } = part.paragraph;
    const [before] = /[^\s\u00a0]{0,60}$/u.exec(text.slice(Math.max(0, sai.span.start - 60), sai.span.start)) ?? [''];
    const [after] = /^[^\s\u00a0]{0,60}/u.exec(text.slice(sai.span.start, sai.span.start + 60)) ?? [''];
    return isAddress.test(before + after) ? null : ' ';
  },
  safety: 'safe',
  fix: 'Thêm khoảng trắng',
  examples: {
    right: ['Gửi về địa chỉ noivu@laocai.gov.vn, tăng 3,5%; lúc 08:30; trang https://laocai.gov.vn.'],
    wrong: [
      'Thực hiện nghiêm túc,kịp thời.',
      'Báo cáo kết quả;tổng hợp gửi Sở Nội vụ.',
      'Báo cáo trước ngày họp.Sở Nội vụ tổng hợp.',
    ],
  },
});
