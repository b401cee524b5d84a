import { at } from '../../place';
import { specimens } from '../../law/nd30/specimens';
import { defineRule } from '../../rule';

const authority =
  /(?:^|\n)[^\p{Ll}\n]*(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|THỦ TƯỚNG)[^\p{Ll}\n]*(?:$|\n)/u;

export const mauThamQuyen = defineRule({
  id: 'nd30/noi-dung/mau-tham-quyen',
  ref: 'ND30-MAU-1.2',
  component: 'noiDung',
  title: 'Trên các căn cứ của quyết định, nghị quyết có dòng ghi thẩm quyền ban hành',
  severity: 'warning',
  appliesTo: ['quyet-dinh', 'nghi-quyet'],
  basis: specimens.thamQuyen,
  messages: { thieu: 'Trên các căn cứ thiếu dòng ghi thẩm quyền ban hành (chức vụ người đứng đầu hoặc tên cơ quan).' },
  examples: {
    right: ['GIÁM ĐỐC SỞ NỘI VỤ\nCăn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.'],
    wrong: ['Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.'],
  },

  *check({ draft, anatomy }) {
    const parts = anatomy.of('noiDung');
    const first = parts[0];
    if (first?.role !== 'canCu' || first.confidence !== 'sure') return;
    // The line may have been taken for a part of the title above, or stand in a text box.
    const above = [...anatomy.of('trichYeu'), ...anatomy.of('tenLoai')].map(({ paragraph }) => paragraph);
    const boxed = draft.boxes
      .filter(({ anchor }) => anchor >= first.paragraph.index - 3)
      .flatMap((it) => it.paragraphs);
    if ([...above, ...boxed].some(({ text }) => authority.test(text.normalize('NFC')))) return;
    yield { message: 'thieu', place: at(first) };
  },
});
