import { citationRule } from '../../shapes/citation';

export const mauThuan = citationRule({
  id: 'chung/vien-dan/mau-thuan',
  ref: null,
  title: 'Một văn bản được viện dẫn nhiều lần thì ngày và trích yếu giống nhau',
  severity: 'warning',
  basis: null,
  message: '“{vienDan}” được ghi với ngày hoặc trích yếu khác nhau trong văn bản này.',
  when: ({ status, standing }) => (status === 'conflict' && standing !== 'inTitle' ? {} : null),
  examples: {
    right: [
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận; Kế hoạch số 15/KH-UBND.',
    ],
    wrong: [
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về dân vận; Kế hoạch số 15/KH-UBND ngày 15/01/2022 của UBND tỉnh.',
    ],
  },
});
