import type { Component, Part } from '../../anatomy/model';
import type { FactGroup } from '../../facts/model';
import type { Severity } from '../../finding/model';
import { dayOf } from '../../facts/outdated';
import { outdatedWordsOf, renamings, sourceOf, type OutdatedWords } from '../reading/outdated';
import { defineRule, type Rule, type RuleContext } from '../rule';

/** Names that stopped being right before the document's own day. */
export interface OutdatedDemand {
  readonly id: string;
  readonly ref: string | null;
  readonly component: Component;
  readonly title: string;
  readonly severity: Severity;
  readonly groups: readonly FactGroup[];
  readonly examples: Rule['examples'];
  /** The lines that are read as one text, group by group. */
  readonly lines: (context: RuleContext) => Iterable<readonly Part[]>;
  /** Where the words are right after all. */
  readonly unless?: (words: OutdatedWords, context: RuleContext) => boolean;
  readonly soften?: (words: OutdatedWords) => Severity | undefined;
}

/** One flag for each name that is out of date, with what is written since as choices. */
export function outdatedRule(demand: OutdatedDemand): Rule<'doiTen' | 'khongCon'> {
  const { id, ref, component, title, severity, groups, examples, lines } = demand;
  return defineRule({
    id,
    ref,
    component,
    title,
    severity,
    appliesTo: 'all',
    basis: null,
    messages: {
      doiTen: 'Từ ngày {ngay} không còn “{sai}”{nguon}, nay là {moi}.',
      khongCon: 'Từ ngày {ngay} không còn “{sai}”{nguon}.',
    },
    examples,
    *check(context) {
      for (const parts of lines(context)) {
        for (const words of outdatedWordsOf(parts, groups, context.asOf)) {
          if (demand.unless?.(words, context) === true) continue;
          const { fact, part, span, now } = words;
          const sai = words.within.text.slice(words.within.start, words.within.end);
          const moi = now.map((it) => `“${it}”`).join(' hoặc ');
          const softer = demand.soften?.(words);
          yield {
            message: now.length === 0 ? 'khongCon' : 'doiTen',
            place: { kind: 'span', span },
            ...(part.component === component ? {} : { component: part.component }),
            ...(softer === undefined ? {} : { severity: softer }),
            data: { ngay: dayOf(fact), sai, moi, nguon: sourceOf(fact) },
            actual: sai,
            ...(now[0] === undefined ? {} : { expected: now[0] }),
            fixes: renamings(words),
          };
        }
      }
    },
  });
}
