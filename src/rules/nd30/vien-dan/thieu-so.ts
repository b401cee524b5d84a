import type { Words } from '../../words';
import { findAll, replaceWith } from '../../words';
import { hinted } from '../../sieve/sieve';
import { textRoles } from '../../shapes/wording';
import { defineRule } from '../../rule';
import { body } from '../../law/nd30/body';

const pattern =
  /(?<![\p{L}\p{N}])(?<quanh>(?<loai>Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Thông báo|Kết luận|Hướng dẫn|Chương trình|Báo cáo|Tờ trình|Công điện|Đề án|Quy định) (?<so>\d{1,5}(?:\/(?:\d{4}\/)?|-)\p{Lu}[\p{L}\d/-]{0,30}))/dgu;

const hint = / \d{1,5}[/-][A-ZĐ\d]/;

export const thieuSo = defineRule({
  id: 'nd30/vien-dan/thieu-so',
  ref: 'ND30-VD-01',
  component: 'vienDan',
  title: 'Giữa tên loại và số, ký hiệu của văn bản được viện dẫn có chữ “số”',
  severity: 'warning',
  appliesTo: 'all',
  basis: { ...body.vienDan, standing: 'reading' },
  messages: { thieuSo: 'Viện dẫn “{actual}” thiếu chữ “số”.' },
  examples: {
    right: ['Thực hiện Nghị quyết số 128/NQ-CP ngày 11/10/2021 của Chính phủ.'],
    wrong: ['Thực hiện Nghị quyết 128/NQ-CP của Chính phủ.'],
  },

  *check({ anatomy }) {
    const found = new Map<string, { readonly quanh: Words; readonly so: Words }[]>();
    for (const part of hinted(anatomy.of('noiDung'), hint, pattern)) {
      if (!textRoles.includes(part.role)) continue;
      for (const { quanh, so } of findAll(part, pattern)) {
        if (quanh === undefined || so === undefined) continue;
        const name = quanh.text.normalize('NFC');
        const places = found.get(name) ?? [];
        places.push({ quanh, so });
        found.set(name, places);
      }
    }
    for (const [name, places] of found) {
      const first = places[0];
      if (first === undefined) continue;
      const expected = `${name.slice(0, name.length - first.so.text.normalize('NFC').length)}số ${first.so.text}`;
      yield {
        message: 'thieuSo',
        place: { kind: 'span', span: first.quanh.span },
        data: { actual: name },
        actual: name,
        expected,
        fixes: [
          {
            title: 'Thêm chữ “số”',
            safety: 'review',
            edits: places.map(({ so: { span } }) =>
              replaceWith({ text: '', span: { ...span, end: span.start } }, 'số '),
            ),
          },
        ],
      };
    }
  },
});
