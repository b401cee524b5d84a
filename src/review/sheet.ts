import { layouts } from '../anatomy/boxes';
import type { Anatomy } from '../anatomy/model';
import type { CheckResult } from '../check/check';
import type { DraftDocument } from '../draft/model';
import { boxesPresent, boxOf } from '../finding/box';
import { worstState, type BoxMark } from '../finding/box-state';
import type { Profile } from '../profile/model';
import { kindNames } from '../report/names';
import { inFigures } from '../text/date-mentions';
import { noteOn } from './clause';
import { codeOf } from './code';
import { letterheadOf } from './letterhead';
import type { Fact, Handled, MappedBox, Moment, ReviewSheet, Tally, Unread } from './model';
import { rowsOf, unreadOf, waivedOf } from './rows';
import { tallyOf, tallyText, verdictOf } from './verdict';
import { bases, words } from './words';

/** A check, what was done about its findings, and what else the sheet says. */
export interface Review {
  readonly draft: DraftDocument;
  readonly result: CheckResult;
  readonly handled: readonly Handled[];
  readonly unread: readonly Unread[];
  /** How many rules were asked of the draft, and how many of them could look at what they judge. */
  readonly rules: { readonly all: number; readonly read: number };
  /** The agency whose sheet it is; null: not known. */
  readonly profile: Profile | null;
  /** Name of the draft's file; null: it has none. */
  readonly file: string | null;
  /** Who has looked at it; null: to be filled in. */
  readonly reviewer: string | null;
  readonly made: Moment;
}

/** The sheet of a check; null for a document that no convention here governs, which was not judged. */
export function reviewSheet(review: Review): ReviewSheet | null {
  const { draft, result, unread, made } = review;
  const { anatomy } = result;
  const { system } = anatomy;
  if (system === null) return null;
  const handled = review.handled.filter(({ finding, done }) => finding.severity !== 'info' || done !== 'left');
  const convention = system === 'nd30' ? 'nd30' : 'hd05';
  const rows = rowsOf(handled, system);
  const tally = tallyOf(handled, unread);
  const code = codeOf(draft);
  const verdict = verdictOf(tally, draft);
  return {
    convention,
    letterhead: letterheadOf(anatomy, convention, review.profile, made),
    about: aboutOf(anatomy),
    facts: factsOf(review, verdict, tally),
    map: mapOf(anatomy, handled, unread),
    rows,
    clauseNote: noteOn(rows.map(({ clause }) => clause)),
    waived: waivedOf(handled),
    unread: unreadOf(unread),
    outside: outsideOf(result),
    reviewer: review.reviewer,
    footer: words.footer(code.text, code.whole, words.at(made.time), inFigures(made.day)),
    code,
    verdict,
    tally,
  };
}

/** “Công văn số 689/UBND-VX”; without a number yet only the kind. */
function aboutOf(anatomy: Anatomy): string {
  const kind = kindNames[anatomy.kind ?? 'khac'];
  const number = wordsOf(anatomy, 'soKyHieu')
    .replace(/^số\s*:?\s*/iu, '')
    .replace(/\s*([/-])\s*/gu, '$1');
  return /^\d/u.test(number) ? `${kind} số ${number}` : kind;
}

function wordsOf(anatomy: Anatomy, component: 'soKyHieu' | 'trichYeu'): string {
  const parts = anatomy.of(component).map(({ paragraph, start, end }) => paragraph.text.slice(start, end));
  return parts.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function factsOf({ result, rules, file }: Review, verdict: string, tally: Tally): readonly Fact[] {
  const { label } = words;
  const { anatomy, citations, notices } = result;
  const subject = wordsOf(anatomy, 'trichYeu');
  const components = new Set(anatomy.occurrences.map(({ component }) => component)).size;
  const office = notices.filter(({ code }) => code === ofOffice).map(({ message }) => message);
  return [
    ...(subject === '' ? [] : [{ label: label.subject, text: subject }]),
    ...(file === null ? [] : [{ label: label.file, text: file }]),
    { label: label.basis, text: [`${bases[anatomy.system ?? 'nd30']}.`, ...office].join(' ').replace(/\.$/u, '') },
    { label: label.checked, text: words.checked(components, rules.read, rules.all, citations.length) },
    { label: label.verdict, text: verdict, strong: true },
    { label: label.tally, text: tallyText(tally) },
  ];
}

/** The notice that tells what the office has decided for itself. */
const ofOffice = 'quy-tac-co-quan';

function mapOf(anatomy: Anatomy, handled: readonly Handled[], unread: readonly Unread[]): readonly MappedBox[] {
  const marks = new Map<string, BoxMark[]>();
  const put = (box: string, mark: BoxMark) => marks.set(box, [...(marks.get(box) ?? []), mark]);
  for (const { finding, box, done } of handled) {
    if (done !== 'fixed') put(box, done === 'left' ? finding.severity : 'waived');
  }
  for (const { component, seen } of unread) put(boxOf(component, anatomy, null), seen ? 'waived' : 'unknown');
  const present = boxesPresent(anatomy);
  return layouts[anatomy.system ?? 'nd30'].map((box) => ({
    box,
    state: box.judged ? worstState(marks.get(box.id) ?? [], present.has(box.id)) : 'absent',
  }));
}

/** What the product never judges, and what it could not in this draft. */
function outsideOf({ citations, notices }: CheckResult): readonly string[] {
  const unknown = citations.filter(({ status }) => status === 'unknown').length;
  return [
    words.outside,
    ...(unknown > 0 ? [words.notInCatalogue(unknown)] : []),
    ...notices.filter(({ code }) => code !== ofOffice).map(({ message }) => message),
  ];
}
