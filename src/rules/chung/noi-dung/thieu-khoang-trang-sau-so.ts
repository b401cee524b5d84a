import { wordingRule } from '../../shapes/wording';

/** A number or letter of a paragraph that its first word is stuck to. */
const pattern = /^(?<quanh>(?:\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,4}\.)(?<sai>)\p{Lu}\p{L})/dgu;

export const thieuKhoangTrangSauSo = wordingRule({
  id: 'chung/noi-dung/thieu-khoang-trang-sau-so',
  ref: null,
  component: 'noiDung',
  title: 'Sau số thứ tự ở đầu đoạn có khoảng trắng',
  severity: 'warning',
  basis: null,
  message: 'Sau số thứ tự ở “{quanh}” thiếu khoảng trắng.',
  hint: /^(?:\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,4}\.)\S/,
  pattern,
  right: () => ' ',
  safety: 'safe',
  fix: 'Thêm khoảng trắng',
  examples: {
    right: ['1. Rà soát danh sách công chức.', '1.250 hồ sơ đã được giải quyết./.'],
    wrong: ['1.Rà soát danh sách công chức.'],
  },
});
