import { at } from '../../place';
import { headingsOf } from '../../reading/division';
import { defineRule } from '../../rule';
import { body } from '../../law/nd30/body';

export const phanChuongThieuTieuDe = defineRule({
  id: 'nd30/noi-dung/phan-chuong-thieu-tieu-de',
  ref: 'ND30-BC-02',
  component: 'noiDung',
  title: 'Phần, chương, mục, tiểu mục phải có tiêu đề',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.tieuDe,
  messages: { thieu: '“{so}” không có tiêu đề.' },
  examples: {
    right: ['Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nQuy chế này quy định về công tác văn thư./.'],
    wrong: ['Chương I\nĐiều 1. Phạm vi điều chỉnh\nQuy chế này quy định về công tác văn thư./.'],
  },

  *check({ anatomy }) {
    for (const { word, title, entry, below, next } of headingsOf(anatomy)) {
      if (title !== '' || below.length > 0 || next?.paragraph.cell !== null) continue;
      yield { message: 'thieu', place: at(entry.part), data: { so: `${word} ${entry.number}` } };
    }
  },
});
