import { citationRule } from '../../shapes/citation';

export const loaiSai = citationRule({
  id: 'chung/vien-dan/loai-sai',
  ref: null,
  title: 'Tên loại của văn bản được viện dẫn đúng với ký hiệu của văn bản ấy',
  severity: 'warning',
  basis: null,
  message: 'Tên loại ở “{vienDan}” không đi với số, ký hiệu của văn bản.',
  puts: ['type'],
  when: ({ faults, reference }) => (faults.includes('type') ? { words: reference.type } : null),
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị.',
    ],
    wrong: ['Thực hiện Quyết định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.'],
  },
});
