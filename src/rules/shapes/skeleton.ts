import type { Kind } from '../../anatomy/model';
import type { LegalBasis, Severity } from '../../finding/model';
import { missing } from '../place';
import { allLines } from '../reading/lines';
import { defineRule, type Rule, type RuleContext } from '../rule';

/** A piece that a form carries, by words that any way of writing it has. Tried on NFC. */
export interface Piece {
  readonly name: string;
  readonly pattern: RegExp;
  /** Softer than the rule where offices often do without it. */
  readonly severity?: Severity;
}

/** The pieces that the specimen of a kind of document carries in its body. */
export interface SkeletonDemand {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly severity: Severity;
  readonly kinds: readonly Kind[];
  readonly basis: LegalBasis;
  readonly examples: Rule['examples'];
  readonly pieces: readonly Piece[];
  /** The form as the message names it: “mẫu giấy mời”. */
  readonly form: string;
  /** Drafts of the kind that are set out otherwise. */
  readonly unless?: (context: RuleContext) => boolean;
}

/** One finding for all pieces of the form that are nowhere in the draft; a draft that has none is of another form. */
export function skeletonRule(demand: SkeletonDemand): Rule<'thieu'> {
  const { id, ref, title, severity, kinds, basis, examples, pieces, form } = demand;
  return defineRule({
    id,
    ref,
    component: 'noiDung',
    title,
    severity,
    appliesTo: kinds,
    basis,
    examples,
    messages: { thieu: `Theo ${form}, nội dung còn thiếu: {thieu}.` },
    *check(context) {
      if (demand.unless?.(context) === true) return;
      const lines = allLines(context.draft);
      const absent = pieces.filter(({ pattern }) => !lines.some((line) => pattern.test(line)));
      if (absent.length === 0 || (pieces.length > 1 && absent.length === pieces.length)) return;
      const isSoft = absent.every((piece) => piece.severity === 'info');
      yield {
        message: 'thieu',
        place: missing('noiDung'),
        ...(isSoft ? { severity: 'info' as const } : {}),
        data: { thieu: absent.map(({ name }) => name).join('; ') },
      };
    },
  });
}
