import { body } from '../../law/nd30/body';
import { citationRule } from '../../shapes/citation';

export const thuTu = citationRule({
  id: 'nd30/vien-dan/thu-tu',
  ref: 'ND30-VD-04',
  title: 'Viện dẫn ghi theo thứ tự tên loại, số, ký hiệu, thời gian, cơ quan ban hành, trích yếu',
  severity: 'info',
  basis: { ...body.vienDan, standing: 'reading' },
  message: 'Trong “{vienDan}”, ngày, cơ quan ban hành, trích yếu đứng khác thứ tự của quy định.',
  puts: ['order'],
  when: ({ faults, suggestion, patches }) =>
    faults.includes('order') && suggestion !== null && patches.some(({ reason }) => reason === 'order') ? {} : null,
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-NV ngày 05/02/2026.',
    ],
    wrong: ['Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020 về công tác văn thư.'],
  },
});
