import { citationRule } from '../../shapes/citation';

export const thieuKyHieu = citationRule({
  id: 'chung/vien-dan/thieu-ky-hieu',
  ref: null,
  title: 'Các lần viện dẫn sau cũng ghi đủ số và ký hiệu của văn bản',
  severity: 'info',
  basis: null,
  message: '“{vienDan}” viện dẫn lại mà không có ký hiệu của văn bản.',
  puts: ['missing', 'so'],
  when: ({ standing, missing }) => (standing === 'later' && missing.includes('symbol') ? {} : null),
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư. Theo Nghị định số 30/2020/NĐ-CP.',
    ],
    wrong: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư. Theo Nghị định 30/2020.',
    ],
  },
});
