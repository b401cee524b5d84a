import type { PlacedCitation } from '../../reading/references';
import { defineRule, type Rule } from '../../rule';
import { isQuoted, textRoles } from '../wording';
import type { PartyDemand } from './demand';

/** "các lần viện dẫn tiếp theo chỉ ghi tên loại và số, ký hiệu": a mention in full behind one in full. */
export function shortMentionRule(demand: PartyDemand): Rule<'ghiDu'> {
  return defineRule({
    ...demand,
    component: 'vienDan',
    title: 'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu',
    appliesTo: 'all',
    messages: { ghiDu: '“{vienDan}” đã viện dẫn đầy đủ ở trên, lần này chỉ cần ghi tên loại và số, ký hiệu.' },
    examples: {
      right: [
        'Thực hiện Kế hoạch số 12-KH/TU, ngày 05/9/2026 của Tỉnh ủy về công tác dân vận. Theo Kế hoạch số 12-KH/TU.',
      ],
      wrong: [
        'Thực hiện Kế hoạch số 12-KH/TU, ngày 05/9/2026 của Tỉnh ủy về công tác dân vận. Theo Kế hoạch số 12-KH/TU, ngày 05/9/2026 của Tỉnh ủy về công tác dân vận.',
      ],
    },
    *check(context) {
      const seen = new Set<string>();
      for (const citation of context.citations?.(context) ?? []) {
        if (!isInFull(citation)) continue;
        const { symbol, type, date } = citation.reference;
        const key = `${symbol?.value.number ?? ''} ${date?.value ?? ''}`;
        if (seen.has(key))
          yield {
            message: 'ghiDu',
            place: { kind: 'span', span: citation.span },
            data: { vienDan: `${type?.value ?? ''} số ${symbol?.value.number ?? ''}` },
          };
        seen.add(key);
      }
    },
  });
}

/** With its day and issuer, in the running text of the body. */
function isInFull({
  standing,
  part,
  span,
  reference: { symbol, date, issuer, shared, brief },
}: PlacedCitation): boolean {
  if (standing !== 'first' && standing !== 'later') return false;
  if (symbol === null || date === null || issuer === null || shared.length > 0 || brief) return false;
  return part.component === 'noiDung' && textRoles.includes(part.role) && !isQuoted(part, span.start);
}
