import { isUpper } from '../../../text/letter-case';
import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { clauses } from '../clauses';

export const inThuongTieuDe = defineRule({
  id: 'nd30/noi-nhan/in-thuong-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  title: 'Từ “Nơi nhận” in thường',
  severity: 'error',
  appliesTo: 'all',
  basis: clauses.noiNhanTieuDe,
  messages: { inHoa: 'Từ “Nơi nhận” đang in hoa.' },
  examples: { right: ['Nơi nhận:\n- Lưu: VT.'], wrong: ['NƠI NHẬN:\n- Lưu: VT.'] },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiNhan')) {
      const chu = part.role === 'heading' ? find(part, /^(?<chu>nơi\s+nhận)/diu)?.chu : undefined;
      if (chu === undefined) continue;
      const shown = part.paragraph.runs.filter(
        (run) => run.start < chu.span.end && run.end > chu.span.start && run.text.trim() !== '',
      );
      const byFormat = shown.length > 0 && shown.every(({ format }) => format.caps);
      if (!byFormat && !isUpper(chu.text.normalize('NFC'))) continue;
      const words = {
        message: 'inHoa',
        place: { kind: 'span', span: chu.span },
        actual: 'NƠI NHẬN',
        expected: 'Nơi nhận',
      } as const;
      yield {
        ...words,
        fixes: [
          {
            title: 'Ghi “Nơi nhận”',
            safety: 'safe',
            edits: [
              byFormat
                ? { kind: 'formatRuns', span: chu.span, expect: chu.text, format: { caps: false } }
                : replaceWith(chu, 'Nơi nhận'),
            ],
          },
        ],
      };
    }
  },
});
