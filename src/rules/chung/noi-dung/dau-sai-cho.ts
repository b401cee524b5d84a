import { defineRule } from '../../rule';
import { oddWordsIn } from '../../reading/syllables';
import { textRoles } from '../../shapes/wording';
import { replaceWith } from '../../words';

export const dauSaiCho = defineRule({
  id: 'chung/noi-dung/dau-sai-cho',
  ref: null,
  component: 'noiDung',
  title: 'Dấu thanh đặt đúng chữ cái',
  severity: 'info',
  appliesTo: 'all',
  basis: null,
  messages: { saiCho: 'Dấu thanh của chữ “{sai}” đặt không đúng chỗ.' },
  examples: {
    right: ['Kết quả của hoạt động hòa giải, hoà giải; quý III; giữ gìn; khuya; thuở.'],
    wrong: ['Kết qủa thực hiện.', 'Công tác tòan diện.', 'Nhiệm vụ cuả các đơn vị.'],
  },

  *check({ anatomy }) {
    for (const component of ['noiDung', 'trichYeu'] as const) {
      for (const part of anatomy.of(component)) {
        if (!textRoles.includes(part.role) && part.role !== 'oBang') continue;
        for (const { words, text, spelling } of oddWordsIn(part)) {
          if (spelling.kind !== 'misplaced') continue;
          yield {
            message: 'saiCho',
            place: { kind: 'span', span: words.span },
            ...(component === 'noiDung' ? {} : { component }),
            data: { sai: text },
            actual: text,
            expected: spelling.right,
            fixes: [
              {
                title: `Ghi “${spelling.right}”`,
                safety: 'review',
                edits: [replaceWith(words, spelling.right)],
              },
            ],
          };
        }
      }
    }
  },
});
