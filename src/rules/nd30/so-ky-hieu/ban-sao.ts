import { nghiDinh30 } from '../../law/nd30/basis';
import { spanIn } from '../../place';
import { copyBlockOf } from '../../reading/copy-block';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';

const codes = { 'SAO Y': 'SY', 'SAO LỤC': 'SL', 'TRÍCH SAO': 'TrS' } as const;

/** The symbol of a copy: its code alone, or with the agency's. */
const symbol = /^(?<dau>\s*Số\s?:?[\s\d.…]{0,20}\/\s?)(?<ma>SY|SL|TrS|TRS|TS|BS|SAO|SYBC)(?=-|\s|$)/u;

export const banSao = defineRule({
  id: 'nd30/so-ky-hieu/ban-sao',
  ref: 'ND30-SAO-02',
  component: 'soKyHieu',
  title: 'Ký hiệu bản sao ghi đúng chữ viết tắt của hình thức sao: SY, SL, TrS',
  severity: 'warning',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần II, Mục II, khoản 1, điểm c',
    'chữ viết tắt tên loại bản sao theo Bảng chữ viết tắt và mẫu trình bày văn bản, bản sao văn bản tại Mục I Phụ lục III Nghị định này.',
  ),
  messages: { saiMa: 'Bản {hinhThuc} ghi ký hiệu “{actual}”, quy định “{dung}”.' },
  examples: {
    right: [{ text: null, shown: '“SAO Y”, “Số: 07/SY-UBND”', beside: { diaChi: 'SAO Y\nSố: 07/SY-UBND' } }],
    wrong: [{ text: null, shown: '“SAO Y”, “Số: 07/SL-UBND”', beside: { diaChi: 'SAO Y\nSố: 07/SL-UBND' } }],
  },

  *check({ draft, anatomy }) {
    const block = copyBlockOf(draft, anatomy);
    if (block === null) return;
    const right = codes[block.form];
    for (const paragraph of block.paragraphs) {
      if (!paragraph.text.includes('/') || paragraph.text !== paragraph.text.normalize('NFC')) continue;
      const { dau = '', ma } = symbol.exec(paragraph.text)?.groups ?? {};
      if (ma === undefined || ma === right) continue;
      const span = spanIn(paragraph, dau.length, dau.length + ma.length);
      yield {
        message: 'saiMa',
        place: { kind: 'span', span },
        data: { hinhThuc: block.form.toLowerCase(), actual: ma, dung: right },
        actual: ma,
        expected: right,
        fixes: [{ title: `Ghi “${right}”`, safety: 'safe', edits: [replaceWith({ span, text: ma }, right)] }],
      };
    }
  },
});
