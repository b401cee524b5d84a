import { valueOfRoman } from '../../reading/outline';
import { defineRule, type Rule } from '../../rule';
import { find, replaceWith } from '../../words';
import type { PartyDemand } from './demand';

/** Two appendices or more are numbered in Arabic figures. */
export function arabicAppendixRule(demand: PartyDemand): Rule<'laMa'> {
  return defineRule({
    ...demand,
    component: 'phuLuc',
    title: 'Từ hai phụ lục trở lên thì đánh số bằng chữ số Ả-rập',
    appliesTo: 'all',
    messages: { laMa: 'Số thứ tự phụ lục ghi “{actual}”, quy định dùng chữ số Ả-rập.' },
    examples: {
      right: ['Phụ lục 1\nDANH SÁCH\nPhụ lục 2\nBIỂU MẪU'],
      wrong: ['Phụ lục I\nDANH SÁCH\nPhụ lục II\nBIỂU MẪU'],
    },
    *check({ anatomy }) {
      const headings = anatomy
        .of('phuLuc')
        .filter((part) => part.role === 'heading' && find(part, /^(?<chu>phụ\s+lục)(?!\p{L})/diu) !== undefined);
      if (headings.length < 2) return;
      for (const part of headings) {
        const so = find(part, /^phụ\s+lục\s*(?:số\s*)?(?<so>[IVXLC]{1,7})(?![\p{L}\d/])/diu)?.so;
        const value = so === undefined ? null : valueOfRoman(so.text.toUpperCase());
        if (so === undefined || value === null) continue;
        yield {
          message: 'laMa',
          place: { kind: 'span', span: so.span },
          data: { actual: so.text },
          actual: so.text,
          expected: String(value),
          fixes: [{ title: `Ghi “${value}”`, safety: 'review', edits: [replaceWith(so, String(value))] }],
        };
      }
    },
  });
}
