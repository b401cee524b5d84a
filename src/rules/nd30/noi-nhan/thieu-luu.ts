import { at } from '../../place';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const thieuLuu = defineRule({
  id: 'nd30/noi-nhan/thieu-luu',
  ref: 'ND30-NN-03',
  component: 'noiNhan',
  title: 'Dòng cuối của Nơi nhận là dòng “Lưu: VT, …”',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.luu,
  messages: { thieuLuu: 'Nơi nhận không có dòng “Lưu: VT, …”.' },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Như trên;\n- Giám đốc Sở.'],
  },

  *check({ anatomy }) {
    const parts = anatomy.of('noiNhan');
    const last = parts.at(-1);
    const headed = parts.some((part) => part.role === 'heading');
    if (
      last === undefined ||
      !headed ||
      parts.some((part) => part.role === 'luu' || /lưu/iu.test(part.paragraph.text.normalize('NFC')))
    )
      return;
    const { part, index, text, label } = last.paragraph;
    const line = label === '' ? '- Lưu: VT.' : 'Lưu: VT.';
    yield {
      message: 'thieuLuu',
      place: at(last),
      expected: '- Lưu: VT, …',
      fixes: [
        {
          title: 'Thêm dòng “- Lưu: VT.”',
          safety: 'review',
          edits: [{ kind: 'insertParagraphs', part, paragraph: index, where: 'after', expect: text, lines: [line] }],
        },
      ],
    };
  },
});
