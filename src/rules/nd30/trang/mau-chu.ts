import type { Component } from '../../../anatomy/model';
import type { Run } from '../../../draft/model';
import { defineRule } from '../../rule';
import { stretchesOf } from '../../reading/stretches';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** Marks that are stamped in red, and notes that go before the document is issued. */
const duocMau: readonly Component[] = ['doKhan', 'doMat', 'phamViLuuHanh'];

export const mauChu = defineRule({
  id: 'nd30/trang/mau-chu',
  ref: 'ND30-PAGE-09',
  component: 'trang',
  title: 'Chữ màu đen',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.phongChu,
  messages: {
    coMau: 'Chữ ở đây có màu, quy định màu đen.',
    lienKet: 'Đường liên kết có màu, khi ban hành chữ màu đen.',
  },
  examples: {
    right: [{ text: 'Sở Nội vụ thông báo./.', shown: 'chữ màu đen', look: { color: '000000' } }],
    wrong: [{ text: 'Sở Nội vụ thông báo./.', shown: 'chữ màu đỏ', look: { color: 'FF0000' } }],
  },

  *check(context) {
    const stretches = stretchesOf(context, (run) => (isColoured(run) ? (isLink(run) ? 'lienKet' : 'coMau') : null));
    for (const { component, words, runs } of stretches) {
      if (duocMau.includes(component)) continue;
      const [run] = runs;
      const link = isLink(run);
      yield {
        message: link ? 'lienKet' : 'coMau',
        ...(link ? { severity: 'info' as const } : {}),
        component,
        place: { kind: 'span', span: words[0].span },
        actual: `#${run.format.color ?? ''}`,
        expected: 'màu đen',
        fixes: [
          {
            title: 'Để chữ màu đen',
            safety: 'review',
            edits: words.map((it) => ({ kind: 'formatRuns', span: it.span, expect: it.text, format: { color: null } })),
          },
        ],
      };
    }
  },
});

/** Very dark greys print black; white is a place for a digital signature or nothing at all. */
function isColoured({ format: { color, hidden }, text }: Run): boolean {
  if (color === null || hidden || !/[\p{L}\p{N}]/u.test(text)) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) || 0);
  return Math.max(red, green, blue) > 0x40 && Math.min(red, green, blue) < 0xf0;
}

function isLink({ field, format: { underline, color } }: Run): boolean {
  return /^\s*HYPERLINK/iu.test(field ?? '') || (underline && /^(?:0000FF|0563C1|0000EE)$/u.test(color ?? ''));
}
