import { rulesAsked } from '../../src/check/asked';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { boxOfFinding } from '../../src/finding/box';
import type { Handled } from '../../src/review/model';
import { reviewSheet, type Review } from '../../src/review/sheet';
import { rules } from '../../src/rules';
import { noOffice } from '../../src/rules/office';
import { golden } from '../support/golden';
import { citations } from '../support/registry';

/** Everything that goes into the sheet of a golden draft of which nothing was mended yet. */
export function reviewOf(name: string, more: Partial<Review> = {}): Review {
  const draft = readDraft(golden(name).bytes);
  const result = checkDraft(draft, { asOf: '2026-11-05', citations });
  return {
    draft,
    result,
    handled: result.findings.map((finding): Handled => {
      return { finding, box: boxOfFinding(finding, result.anatomy), done: 'left' };
    }),
    unread: result.unchecked.map((it) => ({ ...it, seen: false })),
    rules: rulesAsked(result, rules, noOffice),
    profile: null,
    file: `${name}.docx`,
    reviewer: null,
    made: { day: '2026-11-05', time: '09:12' },
    ...more,
  };
}

/** The sheet of a review that is of a draft which is judged. */
export function sheetOf(review: Review) {
  const sheet = reviewSheet(review);
  if (sheet === null) throw new Error('The draft of this review is not judged.');
  return sheet;
}
