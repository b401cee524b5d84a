import type { DraftDocument } from '../draft/model';
import { findDate, toIsoDate } from '../text/dates';
import { attachedZones, type AttachedZone } from './attached';
import { conventionOf } from './convention';
import { topOf } from './cover';
import { occurrencesIn } from './dissect';
import { type Evidence, isAppendixAlone, isNoted, kindOf, wordsOf } from './kind';
import type { Anatomy, Component, IsoDate, Kind, Occurrence, Part, System, Zone } from './model';
import { ageOf, scopeOf } from './scope';
import { readSymbol } from './symbol';

/**
 * What the author decides instead of the recogniser, and the day that stands in for a missing date. A convention named
 * by the author is applied whatever the document looks like, as long as there is something to judge.
 */
export interface RecogniseOptions {
  readonly system?: System | 'auto';
  readonly kind?: Kind | 'auto';
  readonly asOf: IsoDate;
}

/**
 * Which paragraph is which thành phần thể thức, of what kind and by which convention. The same draft and options give
 * the same answer; the body between letterhead and ending is read once, paragraph by paragraph.
 */
export function recognise(draft: DraftDocument, options: RecogniseOptions): Anatomy {
  const zones = attachedZones(draft);
  const range = { from: topOf(draft), to: zones[0]?.from ?? draft.paragraphs.length };
  const own = conclude(draft, evidenceOf(occurrencesIn(draft, range, 'own')), range, options);
  return { ...own, attached: zones.map((zone) => attachedAt(draft, zone, own)) };
}

function evidenceOf(occurrences: readonly Occurrence[]): Evidence {
  return { occurrences, symbol: readSymbol(wordsOf({ occurrences, symbol: null }, 'soKyHieu') ?? '') };
}

/** A text attached to the draft: of its own kind, by the draft's convention and day. */
function attachedAt(draft: DraftDocument, { sure, ...range }: AttachedZone, own: Anatomy): Anatomy {
  const found = occurrencesIn(draft, range, 'attached');
  const occurrences = sure ? found : found.map(inDoubt);
  const { value: kind, reason } = kindOf(evidenceOf(occurrences));
  const { system, outOfScope, date } = own;
  return {
    system,
    outOfScope,
    kind,
    date,
    standing: 'attached',
    range,
    reasons: reason === null ? [] : [reason],
    occurrences,
    of: partsOf(occurrences),
    attached: [],
  };
}

function inDoubt(occurrence: Occurrence): Occurrence {
  return { ...occurrence, parts: occurrence.parts.map((part) => ({ ...part, confidence: 'likely' })) };
}

/** A title with its note and no number above it: the file holds the attached text alone. */
function standingOf(evidence: Evidence): Anatomy['standing'] {
  if (isAppendixAlone(evidence)) return 'attached';
  return isNoted(evidence) && wordsOf(evidence, 'soKyHieu') === null ? 'attached' : 'own';
}

function conclude(
  draft: DraftDocument,
  evidence: Evidence,
  range: Zone,
  { system = 'auto', kind = 'auto', asOf }: RecogniseOptions,
): Anatomy {
  const date = dateOf(evidence);
  const scope = scopeOf(draft, evidence);
  const convention = conventionOf(evidence, date, asOf);
  const chosen = system === 'auto' ? convention.value : system;
  const age = system === 'auto' ? ageOf(chosen, date) : { value: null, reason: null };
  // Who names both convention and kind means a document, however little of it is written yet.
  const holds = system === 'auto' || (scope.value === 'not-a-document' && kind === 'auto');
  const outOfScope = (holds ? scope.value : null) ?? age.value;
  const printed = kindOf(evidence);
  const reasons =
    outOfScope === null
      ? [
          ...(system === 'auto' ? convention.reasons : ['Quy ước do người dùng chọn.']),
          ...(kind === 'auto' ? [printed.reason] : []),
        ]
      : [scope.value === outOfScope ? scope.reason : age.reason];
  const { occurrences } = evidence;
  const isForeign = outOfScope === 'vbqppl' || outOfScope === 'not-a-document';
  return {
    system: outOfScope === null ? chosen : null,
    outOfScope,
    kind: kind !== 'auto' ? kind : isForeign ? null : printed.value,
    date: isForeign ? null : date,
    standing: standingOf(evidence),
    range,
    reasons: reasons.filter((reason) => reason !== null),
    occurrences,
    of: partsOf(occurrences),
    attached: [],
  };
}

function dateOf(evidence: Evidence): IsoDate | null {
  const found = findDate(wordsOf(evidence, 'diaDanhThoiGian') ?? '');
  return found === null ? null : toIsoDate(found);
}

function partsOf(occurrences: readonly Occurrence[]): Anatomy['of'] {
  const parts = new Map<Component, Part[]>();
  for (const { component, parts: own } of occurrences) parts.set(component, [...(parts.get(component) ?? []), ...own]);
  return (component) => parts.get(component) ?? [];
}
