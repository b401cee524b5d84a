import { citationRule } from '../../shapes/citation';

export const trichYeuSai = citationRule({
  id: 'chung/vien-dan/trich-yeu-sai',
  ref: null,
  title: 'Trích yếu của văn bản được viện dẫn đúng với văn bản ấy',
  severity: 'warning',
  basis: null,
  message: 'Trích yếu của “{vienDan}” khác với văn bản gốc.',
  puts: ['title'],
  when: ({ faults, reference }) => (faults.includes('title') ? { words: reference.title } : null),
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận.',
    ],
    wrong: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác lưu trữ.'],
  },
});
