import type { Run } from '../../../draft/model';
import { defineRule } from '../../rule';
import { stretchesOf } from '../../reading/stretches';

export const chuAn = defineRule({
  id: 'chung/noi-dung/chu-an',
  ref: null,
  component: 'noiDung',
  title: 'Không để lại chữ ẩn khi trình ký',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { conChuAn: 'Còn {count} chỗ chữ ẩn, in ra không thấy.' },
  examples: {
    right: ['Sở Nội vụ thông báo./.'],
    wrong: [{ text: 'Sở Nội vụ thông báo./.', shown: 'chữ ẩn', look: { hidden: true } }],
  },

  *check(context) {
    const stretches = stretchesOf(context, (run) => (isHiddenWord(run) ? 'an' : null));
    const [first] = stretches;
    if (first === undefined) return;
    yield {
      message: 'conChuAn',
      ...(first.component === 'noiDung' ? {} : { component: first.component }),
      place: { kind: 'span', span: first.words[0].span },
      data: { count: String(stretches.length) },
      actual: 'chữ ẩn',
      expected: 'hiện',
      fixes: [
        {
          title: 'Cho hiện chữ ẩn',
          safety: 'review',
          edits: stretches
            .flatMap(({ words }) => words)
            .map(({ span, text }) => ({ kind: 'formatRuns', span, expect: text, format: { hidden: false } })),
        },
      ],
    };
  },
});

/** Marks of an index or a table of contents are hidden by Word itself. */
function isHiddenWord({ format, field, text }: Run): boolean {
  return format.hidden && field === null && /[\p{L}\p{N}]/u.test(text);
}
