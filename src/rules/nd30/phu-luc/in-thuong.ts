import { isUpper } from '../../../text/letter-case';
import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const inThuong = defineRule({
  id: 'nd30/phu-luc/in-thuong',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  title: 'Từ “Phụ lục” in thường',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.phuLuc,
  messages: { inHoa: 'Từ “Phụ lục” đang in hoa.' },
  examples: { right: ['Phụ lục I'], wrong: ['PHỤ LỤC I'] },

  *check({ anatomy }) {
    for (const part of anatomy.of('phuLuc')) {
      const chu = part.role === 'heading' ? find(part, /^(?<chu>phụ\s+lục)(?!\p{L})/diu)?.chu : undefined;
      if (chu === undefined || !isUpper(chu.text.normalize('NFC'))) continue;
      yield {
        message: 'inHoa',
        place: { kind: 'span', span: chu.span },
        actual: chu.text,
        expected: 'Phụ lục',
        fixes: [{ title: 'Ghi “Phụ lục”', safety: 'safe', edits: [replaceWith(chu, 'Phụ lục')] }],
      };
    }
  },
});
