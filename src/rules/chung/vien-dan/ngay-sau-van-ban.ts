import { citationRule } from '../../shapes/citation';

export const ngaySauVanBan = citationRule({
  id: 'chung/vien-dan/ngay-sau-van-ban',
  ref: null,
  title: 'Văn bản được viện dẫn có ngày không sau ngày của văn bản này',
  severity: 'warning',
  basis: null,
  message: '“{vienDan}” đề ngày sau ngày của chính văn bản này.',
  puts: ['date'],
  when: ({ reference: { date } }, { anatomy }) =>
    anatomy.date !== null && date?.value?.length === 10 && date.value > anatomy.date ? { words: date } : null,
  examples: {
    right: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.'],
    wrong: ['Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2099 của UBND tỉnh về công tác dân vận.'],
  },
});
