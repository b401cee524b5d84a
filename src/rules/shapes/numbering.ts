import type { LegalBasis, Severity } from '../../finding/model';
import { entriesOf, type Entry, type Level } from '../reading/outline';
import { defineRule, type Rule } from '../rule';
import { replaceWith } from '../words';

/** The sign after the number of one level. */
export interface MarkDemand {
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: LegalBasis;
  readonly examples: Rule['examples'];
  readonly level: Level;
  readonly right: '.' | ')';
  /** Signs that are surely slips; others may be a list of another kind. */
  readonly wrong: RegExp;
  /** “Điều”, “khoản”, “điểm”: how the message names it. */
  readonly name: string;
}

/** Dấu chấm or dấu đóng ngoặc after the number of điều, khoản, điểm; one flag a paragraph. */
export function markRule(demand: MarkDemand): Rule<'saiDau'> {
  const { id, ref, title, severity, basis, examples, level, right, wrong, name } = demand;
  const says = basis.standing === 'text' ? 'quy định' : 'mẫu ghi';
  return defineRule({
    id,
    ref,
    component: 'noiDung',
    title,
    severity,
    appliesTo: 'all',
    basis,
    examples,
    messages: { saiDau: `Sau số thứ tự ${name} “{so}” ghi dấu “{dau}”, ${says} dấu “${right}”.` },
    *check({ anatomy }) {
      const entries = entriesOf(anatomy).filter((it) => it.level === level);
      for (const [i, it] of entries.entries()) {
        const neighbours = [entries[i - 1], entries[i + 1]] as const;
        const isSlip = wrong.test(it.mark)
          ? isInList(it, ...neighbours)
          : it.mark !== right && isOddOne(it, right, ...neighbours);
        if (it.written === null || !isSlip) continue;
        yield {
          message: 'saiDau',
          place: { kind: 'span', span: { ...it.written.number.span, end: it.written.mark.span.end } },
          data: { so: it.number, dau: it.mark.trim() },
          actual: `${it.number}${it.mark}`,
          expected: `${it.number}${right}`,
          fixes: [
            { title: `Ghi “${it.number}${right}”`, safety: 'safe', edits: [replaceWith(it.written.mark, right)] },
          ],
        };
      }
    },
  });
}

/** Điều says what it is; a lone figure or letter is a number only as the first of its list or beside a neighbour. */
function isInList(it: Entry, before: Entry | undefined, after: Entry | undefined): boolean {
  if (it.level === 'dieu' || it.number === '1' || it.number === 'a' || it.number === 'I') return true;
  return before?.mark === it.mark || after?.mark === it.mark || before !== undefined;
}

/** Behind the number before it, which has the right sign, and before the next one or the end: no list of another kind. */
function isOddOne(it: Entry, right: string, before: Entry | undefined, after: Entry | undefined): boolean {
  if (it.level !== 'khoan' || before?.mark !== right || Number(before.number) !== Number(it.number) - 1) return false;
  if (after === undefined || (after.number === '1' && after.mark === right)) return true;
  return after.mark === right && Number(after.number) === Number(it.number) + 1;
}
