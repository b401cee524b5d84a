import { citationRule } from '../../shapes/citation';

export const namKhacSo = citationRule({
  id: 'chung/vien-dan/nam-khac-so',
  ref: null,
  title: 'Năm trong số, ký hiệu của văn bản được viện dẫn là năm của ngày ban hành',
  severity: 'warning',
  basis: null,
  message: 'Số của “{vienDan}” mang năm {nam}, ngày ghi là của năm {khac}.',
  when: ({ faults, reference: { symbol, date } }) =>
    faults.includes('otherYear') && date?.value != null
      ? { words: date, data: { nam: symbol?.value.year ?? '', khac: date.value.slice(0, 4) } }
      : null,
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện Nghị quyết số 12/2019/NQ-HĐND ngày 10 tháng 7 năm 2019 của Hội đồng nhân dân tỉnh.',
    ],
    wrong: ['Thực hiện Nghị quyết số 12/2019/NQ-HĐND ngày 10 tháng 7 năm 2020 của Hội đồng nhân dân tỉnh.'],
  },
});
