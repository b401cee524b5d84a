import { citationRule } from '../../shapes/citation';

export const ngaySai = citationRule({
  id: 'chung/vien-dan/ngay-sai',
  ref: null,
  title: 'Ngày ban hành của văn bản được viện dẫn đúng với văn bản ấy',
  severity: 'warning',
  basis: null,
  message: 'Ngày ban hành ghi ở “{vienDan}” khác với ngày của văn bản gốc.',
  puts: ['date', 'noDay'],
  when: ({ faults, reference }) => (faults.includes('date') ? { words: reference.date } : null),
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận.',
    ],
    wrong: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ về công tác văn thư.'],
  },
});
