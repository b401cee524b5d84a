import type { Run } from '../../../draft/model';
import { flagLook } from '../../shapes/format';
import { defineRule } from '../../rule';

export const toMau = defineRule({
  id: 'chung/noi-dung/to-mau',
  ref: null,
  component: 'noiDung',
  title: 'Không để lại chữ tô màu nền khi trình ký',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { conToMau: 'Còn chữ tô màu nền để đánh dấu.' },
  examples: {
    right: ['Thực hiện tốt công tác dân vận.'],
    wrong: [{ text: 'Thực hiện tốt công tác dân vận.', shown: 'tô nền vàng', look: { highlight: 'yellow' } }],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      for (const flag of flagLook(parts, 'conToMau', isMarked, () => ({
        actual: 'tô màu nền',
        expected: 'không tô',
        format: { highlight: null },
        title: 'Bỏ tô màu nền',
      }))) {
        yield component === 'noiDung' ? flag : { ...flag, component };
      }
    }
  },
});

function isMarked({ format }: Run): boolean {
  return format.highlight !== null && format.highlight !== 'none' && format.highlight !== 'white';
}
