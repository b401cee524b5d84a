import { nghiDinh30 } from '../../law/nd30/basis';
import { laDongKemTheo, laDongPhuLuc } from '../../reading/fixed-lines';
import { at } from '../../place';
import { defineRule } from '../../rule';

export const thieuKemTheo = defineRule({
  id: 'nd30/phu-luc/thieu-kem-theo',
  ref: 'ND30-PL-03',
  component: 'phuLuc',
  title: 'Mỗi phụ lục có thông tin chỉ dẫn kèm theo văn bản',
  severity: 'warning',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm c',
    'Thông tin chỉ dẫn kèm theo văn bản trên mỗi Phụ lục được ban hành bao gồm: Số, ký hiệu văn bản, thời gian ban hành văn bản và tên cơ quan, tổ chức ban hành văn bản.',
  ),
  messages: { thieu: 'Phụ lục thiếu dòng “(Kèm theo …)” ghi số, ký hiệu văn bản.' },
  examples: {
    right: ['Phụ lục I\nDANH SÁCH\n(Kèm theo Kế hoạch số …/KH-SNV ngày … tháng … năm …)'],
    wrong: ['Phụ lục I\nDANH SÁCH'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      if (component !== 'phuLuc' || parts.some(laDongKemTheo)) continue;
      const heading = parts.find(laDongPhuLuc);
      if (heading?.confidence === 'sure') yield { message: 'thieu', place: at(heading) };
    }
  },
});
