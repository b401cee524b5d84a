import type { Edit } from '../../../finding/model';
import { entriesOf, type Entry } from '../../reading/outline';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';
import { body } from '../../law/nd30/body';

export const dieuDam = defineRule({
  id: 'nd30/noi-dung/dieu-dam',
  ref: 'ND30-BC-05',
  component: 'noiDung',
  title: 'Từ “Điều” và số thứ tự của điều in đậm',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.dieu,
  messages: { khongDam: '“{dieu}” chưa in đậm.' },
  examples: {
    right: [
      { text: 'Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định về công tác văn thư./.', shown: '“Điều 1.” in đậm' },
    ],
    wrong: [
      {
        text: 'Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định về công tác văn thư./.',
        shown: '“Điều 1.” không đậm',
        look: { bold: false },
      },
    ],
  },

  *check({ anatomy }) {
    const light = entriesOf(anatomy).flatMap(lightNumber);
    const first = light[0];
    if (first === undefined) return;
    yield {
      message: 'khongDam',
      place: { kind: 'span', span: first.span },
      data: { dieu: first.text },
      actual: 'không đậm',
      expected: 'đậm',
      fixes: [
        {
          title: 'In đậm',
          safety: 'safe',
          edits: light.map(({ span, text }): Edit => ({
            kind: 'formatRuns',
            span,
            expect: text,
            format: { bold: true },
          })),
        },
      ],
    };
  },
});

/** “Điều 1.” where a letter or figure of it is not bold. */
function lightNumber({ level, written, mark, part }: Entry) {
  if (level !== 'dieu' || written === null || mark === '') return [];
  const span = spanIn(part.paragraph, part.start, written.mark.span.end);
  const isLight = part.paragraph.runs.some(
    ({ start, end, text, format }) =>
      start < span.end &&
      end > span.start &&
      !format.bold &&
      /[\p{L}\p{N}]/u.test(text.slice(Math.max(0, span.start - start), span.end - start)),
  );
  return isLight ? [{ span, text: part.paragraph.text.slice(span.start, span.end) }] : [];
}
