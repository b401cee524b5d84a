import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { onlySizeOf, tieuNguSize } from '../../reading/paired-sizes';
import { pageExamples } from '../../shapes/shown';
import { at, visibleRuns } from '../../place';
import { defineRule } from '../../rule';

const headed = (quocHieu: number, tieuNgu: number) => ({
  quocHieu: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { size: quocHieu } },
  tieuNgu: { text: 'Độc lập - Tự do - Hạnh phúc', look: { size: tieuNgu } },
});

export const tuongQuanCoChu = defineRule({
  id: 'nd30/trang/tuong-quan-co-chu',
  ref: 'ND30-PAGE-12',
  component: 'trang',
  title: 'Cỡ chữ Quốc hiệu và Tiêu ngữ tăng, giảm thống nhất',
  severity: 'warning',
  appliesTo: 'all',
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục V, chú thích 1',
    'Cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất, ví dụ: Quốc hiệu cỡ chữ 13, Tiêu ngữ cỡ chữ 14, địa danh và ngày, tháng, năm văn bản cỡ chữ 14 hoặc Quốc hiệu cỡ chữ 12, Tiêu ngữ cỡ chữ 13, địa danh và ngày, tháng, năm văn bản cỡ chữ 13.',
  ),
  messages: { khongThongNhat: 'Quốc hiệu cỡ {quocHieu} thì Tiêu ngữ cỡ {dung}, đang để cỡ {tieuNgu}.' },
  examples: pageExamples(
    [
      { shown: 'Quốc hiệu cỡ 13, Tiêu ngữ cỡ 14', beside: headed(13, 14) },
      { shown: 'Quốc hiệu cỡ 12, Tiêu ngữ cỡ 13', beside: headed(12, 13) },
    ],
    [{ shown: 'Quốc hiệu cỡ 13, Tiêu ngữ cỡ 13', beside: headed(13, 13) }],
  ),

  *check({ anatomy }) {
    const [quocHieu, tieuNgu] = [anatomy.of('quocHieu')[0], anatomy.of('tieuNgu')[0]];
    if (quocHieu === undefined || tieuNgu === undefined) return;
    const [upper, lower] = [onlySizeOf(anatomy, 'quocHieu'), onlySizeOf(anatomy, 'tieuNgu')];
    const right = tieuNguSize(anatomy);
    if (right === null || lower === right || (lower !== 13 && lower !== 14)) return;
    yield {
      message: 'khongThongNhat',
      place: at(tieuNgu),
      data: { quocHieu: String(upper), tieuNgu: String(lower), dung: String(right) },
      actual: `cỡ ${lower}`,
      expected: `cỡ ${right}`,
      fixes: [
        {
          title: `Để Tiêu ngữ cỡ ${right}`,
          safety: 'review',
          edits: visibleRuns(tieuNgu).map(({ start, end, text }) => ({
            kind: 'formatRuns',
            span: { part: tieuNgu.paragraph.part, paragraph: tieuNgu.paragraph.index, start, end },
            expect: text,
            format: { size: right },
          })),
        },
      ],
    };
  },
});
