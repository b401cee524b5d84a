import { inOrder, type Fault } from '../json/fault';
import { formOf } from '../json/form';
import { parseFile } from '../json/parse';
import { faultAt } from '../json/places';
import { faultsOf } from './faults';
import type { Profile } from './model';
import { profileFile, profileOf } from './schema';

/** What became of a file: the profile, or everything that is wrong with it. */
export type ProfileReading =
  { readonly kind: 'good'; readonly profile: Profile } | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Characters of the largest file that is looked at. */
const largest = 1_000_000;

/** Reads a profile. A file with a fault gives its faults, by line and field, and no profile. */
export function readProfile(source: string): ProfileReading {
  const form = formed(source);
  if (form.kind === 'faulty') return form;
  const { text, root, profile } = form;
  const faults = faultsOf(profile).map(({ path, message }) => faultAt(text, root, path, message));
  return faults.length > 0 ? faulty(faults) : { kind: 'good', profile };
}

/** Reads a profile to be looked at by a person: what its fields say may still be wrong. */
export function readUnfinished(source: string): ProfileReading {
  const form = formed(source);
  return form.kind === 'faulty' ? form : { kind: 'good', profile: form.profile };
}

function formed(source: string) {
  const parsed = parseFile(source, largest, 'tệp hồ sơ cơ quan');
  if (parsed.kind === 'faulty') return faulty([parsed.fault]);
  const { text, root } = parsed;
  const form = formOf(text, root, profileFile);
  if (form.kind === 'faulty') return faulty(form.faults);
  return { kind: 'formed', text, root, profile: profileOf(form.file) } as const;
}

function faulty(faults: readonly Fault[]): Extract<ProfileReading, { kind: 'faulty' }> {
  return { kind: 'faulty', faults: inOrder(faults) };
}
