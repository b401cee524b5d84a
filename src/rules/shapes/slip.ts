import type { Part } from '../../anatomy/model';
import type { Fix, Severity } from '../../finding/model';
import { spanIn, textOf } from '../place';
import { defineRule, type Rule, type RuleContext } from '../rule';
import { findAll, replaceWith, type Words } from '../words';
import { groupsOf, identity, type FormatDemand } from './format';

/** Slips of the pen in a component that is written by a formula. */
export interface SlipDemand extends FormatDemand {
  /** One sentence; {sai} is the first slip, {dung} what belongs there, {chu} the component's words. */
  readonly message: string;
  /** Named group `sai` is what is replaced. Flags `dgu`, linear, on text in NFC. */
  readonly pattern: RegExp;
  /** What belongs in its place; null leaves it alone. */
  readonly right: (found: Readonly<Record<string, Words>>, context: RuleContext) => string | null;
  readonly safety?: Fix['safety'];
  /** Drafts that the rule has nothing to say to. */
  readonly unless?: (part: Part, context: RuleContext) => boolean;
  readonly soften?: (part: Part, context: RuleContext) => Severity | undefined;
}

/** One flag for all slips of a kind in a paragraph of the component, shown with the words before and after. */
export function slipRule(demand: SlipDemand): Rule<'saiChu'> {
  return defineRule({
    ...identity(demand),
    messages: { saiChu: demand.message },
    *check(context) {
      for (const part of groupsOf(context.anatomy, demand).flat()) {
        if (demand.unless?.(part, context) === true) continue;
        const slips = slipsIn(part, demand, context);
        const [first] = slips;
        if (first === undefined) continue;
        const severity = demand.soften?.(part, context);
        const corrected = correct(part, slips);
        yield {
          message: 'saiChu',
          place: {
            kind: 'span',
            span: spanIn(part.paragraph, first.wrong.span.start, slips.at(-1)?.wrong.span.end ?? first.wrong.span.end),
          },
          ...(severity === undefined ? {} : { severity }),
          data: { sai: first.wrong.text, dung: first.right, chu: textOf(part) },
          actual: textOf(part),
          expected: corrected,
          fixes: [
            {
              title: `Ghi “${corrected}”`,
              safety: demand.safety ?? 'safe',
              edits: slips.map(({ wrong, right }) => replaceWith(wrong, right)),
            },
          ],
        };
      }
    },
  });
}

interface Slip {
  readonly wrong: Words;
  readonly right: string;
}

function slipsIn(part: Part, { pattern, right }: SlipDemand, context: RuleContext): readonly Slip[] {
  return findAll(part, pattern).flatMap((found) => {
    const wrong = found.sai;
    const better = wrong === undefined ? null : right(found, context);
    return wrong === undefined || better === null || better === wrong.text ? [] : [{ wrong, right: better }];
  });
}

/** The part's words with every slip put right. */
function correct(part: Part, slips: readonly Slip[]): string {
  let text = textOf(part);
  for (const { wrong, right } of [...slips].reverse()) {
    text = text.slice(0, wrong.span.start - part.start) + right + text.slice(wrong.span.end - part.start);
  }
  return text;
}
