import { nghiDinh30 } from '../../law/nd30/basis';
import { spanIn } from '../../place';
import { copyBlockOf } from '../../reading/copy-block';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';

export const hinhThucSao = defineRule({
  id: 'nd30/ten-loai/hinh-thuc-sao',
  ref: 'ND30-SAO-01',
  component: 'tenLoai',
  title: 'Hình thức sao ghi “SAO Y”, “SAO LỤC” hoặc “TRÍCH SAO”',
  severity: 'warning',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần II, Mục II, khoản 2, điểm b',
    'Các cụm từ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  ),
  messages: { saiChu: 'Hình thức sao ghi “{actual}”, quy định ghi “{dung}”.' },
  examples: {
    right: [{ text: null, shown: 'cuối bản sao ghi “SAO Y”', beside: { diaChi: 'SAO Y' } }],
    wrong: [{ text: null, shown: 'cuối bản sao ghi “SAO Y BẢN CHÍNH”', beside: { diaChi: 'SAO Y BẢN CHÍNH' } }],
  },

  *check({ draft, anatomy }) {
    const block = copyBlockOf(draft, anatomy);
    if (block === null) return;
    const { line, form } = block;
    const actual = line.text.trim();
    const shown = line.runs.every(({ format }) => format.caps) ? actual.toUpperCase() : actual;
    if (shown.normalize('NFC') === form) return;
    const start = line.text.length - line.text.trimStart().length;
    const span = spanIn(line, start, start + actual.length);
    yield {
      message: 'saiChu',
      place: { kind: 'span', span },
      data: { actual, dung: form },
      actual,
      expected: form,
      fixes: [{ title: `Ghi “${form}”`, safety: 'safe', edits: [replaceWith({ span, text: actual }, form)] }],
    };
  },
});
