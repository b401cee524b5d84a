import { compose } from '../../../text/compose';
import { citationRule } from '../../shapes/citation';
import { textRoles } from '../../shapes/wording';

export const tenLoaiVietSai = citationRule({
  id: 'chung/vien-dan/ten-loai-viet-sai',
  ref: null,
  title: 'Tên loại của văn bản được viện dẫn viết đủ, viết hoa chữ cái đầu',
  severity: 'warning',
  basis: null,
  message: 'Tên loại của văn bản được viện dẫn ghi là “{sai}”, cần ghi là “{dung}”.',
  puts: ['typeSpelling', 'type'],
  when: ({ faults, standing, reference: { type }, part }) => {
    if (type === null || standing === 'inTitle' || !faults.includes('typeSpelling') || faults.includes('type'))
      return null;
    if (!textRoles.includes(part.role)) return null;
    const sai = compose(part.paragraph.text.slice(part.start, part.end)).text.slice(type.start, type.end);
    return { words: type, data: { sai, dung: type.value } };
  },
  examples: {
    right: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.'],
    wrong: [
      'Thực hiện nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện NĐ số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ],
  },
});
