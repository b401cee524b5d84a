import { citationRule } from '../../shapes/citation';

export const coQuanSai = citationRule({
  id: 'chung/vien-dan/co-quan-sai',
  ref: null,
  title: 'Cơ quan ban hành của văn bản được viện dẫn đúng với số, ký hiệu của văn bản ấy',
  severity: 'warning',
  basis: null,
  message: '“{vienDan}” không do “{coQuan}” ban hành.',
  puts: ['issuer', 'impossibleIssuer'],
  when: ({ faults, reference: { issuer } }) =>
    faults.includes('issuer') || faults.includes('impossibleIssuer')
      ? { words: issuer, data: { coQuan: issuer?.value ?? '' } }
      : null,
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới.',
    ],
    wrong: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Bộ Nội vụ về công tác văn thư.'],
  },
});
