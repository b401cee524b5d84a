import { nghiDinh30 } from '../../law/nd30/basis';
import { spanIn } from '../../place';
import { copyBlockOf } from '../../reading/copy-block';
import { defineRule } from '../../rule';

export const hinhThucSaoKieuChu = defineRule({
  id: 'nd30/ten-loai/hinh-thuc-sao-kieu-chu',
  ref: 'ND30-SAO-03',
  component: 'tenLoai',
  title: 'Hình thức sao cỡ chữ 13 đến 14, đứng, đậm',
  severity: 'warning',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần II, Mục II, khoản 2, điểm b',
    'Các cụm từ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  ),
  messages: { saiKieu: 'Hình thức sao trình bày chưa đúng: {actual}.' },
  examples: {
    right: [
      {
        text: null,
        shown: '“SAO Y” đậm, cỡ 14',
        beside: { diaChi: { text: 'SAO Y', look: { bold: true, size: 14 } } },
      },
    ],
    wrong: [
      {
        text: null,
        shown: '“SAO Y” không đậm',
        beside: { diaChi: { text: 'SAO Y', look: { bold: false, size: 14 } } },
      },
    ],
  },

  *check({ draft, anatomy }) {
    const line = copyBlockOf(draft, anatomy)?.line;
    const format = line?.runs.find(({ text }) => text.trim() !== '')?.format;
    if (line === undefined || format === undefined || !draft.coverage.formatting) return;
    const size = Math.min(14, Math.max(13, format.size));
    const wrong = [
      ...(format.bold ? [] : ['không đậm']),
      ...(format.italic ? ['nghiêng'] : []),
      ...(size === format.size ? [] : [`cỡ ${String(format.size).replace('.', ',')}`]),
    ];
    if (wrong.length === 0) return;
    const span = spanIn(line, 0, line.text.length);
    yield {
      message: 'saiKieu',
      place: { kind: 'span', span },
      data: { actual: wrong.join(', ') },
      actual: wrong.join(', '),
      expected: 'cỡ 13 đến 14, đứng, đậm',
      fixes: [
        {
          title: `Để cỡ ${String(size).replace('.', ',')}, đứng, đậm`,
          safety: 'safe',
          edits: [{ kind: 'formatRuns', span, expect: line.text, format: { bold: true, italic: false, size } }],
        },
      ],
    };
  },
});
