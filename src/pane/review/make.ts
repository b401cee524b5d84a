import { rulesAsked } from '../../check/asked';
import { rulesOf } from '../../check/check-by-pack';
import type { OfficeRules } from '../../office/model';
import type { Profile } from '../../profile/model';
import type { Waiver } from '../../record/model';
import { writeReview } from '../../review/docx/write';
import { LetStand } from '../../review/let-stand';
import type { Handled, Moment } from '../../review/model';
import { reviewSheet } from '../../review/sheet';
import { noOffice } from '../../rules/office';
import type { Checked } from '../engine';
import type { Item } from '../items';

export { codeOf } from '../../review/code';

/** What a sheet is made of. */
export interface Reviewed {
  readonly checked: Checked;
  readonly items: readonly Item[];
  readonly mended: readonly Item[];
  readonly waivers: readonly Waiver[];
  readonly office: OfficeRules | null;
  readonly profile: Profile | null;
  readonly file: string | null;
  /** Null: to be filled in by hand. */
  readonly reviewer: string | null;
  readonly made: Moment;
}

/** The sheet as a .docx; null for a document that is not judged. */
export async function makeSheet(reviewed: Reviewed): Promise<Uint8Array | null> {
  const { checked, items, mended, office, profile, file, reviewer, made } = reviewed;
  const { draft, result } = checked;
  const letStand = new LetStand(reviewed.waivers);
  const sheet = reviewSheet({
    draft,
    result,
    handled: [
      ...mended.flatMap((item) => handledAs(item, 'fixed')),
      ...items.flatMap((item) => handledAs(item, letStand.doneWith(item.fingerprint))),
    ],
    unread: items.flatMap((item) =>
      item.reason === null
        ? []
        : [{ component: item.component, reason: item.reason, seen: letStand.hasSeen(item.fingerprint) }],
    ),
    rules: rulesAsked(result, await rulesOf(result.anatomy.system, true), office ?? noOffice),
    profile,
    file,
    reviewer,
    made,
  });
  return sheet === null ? null : writeReview(sheet);
}

function handledAs({ finding, box }: Item, done: Handled['done']): readonly Handled[] {
  return finding === null ? [] : [{ finding, box, done }];
}
