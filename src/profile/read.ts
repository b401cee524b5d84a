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
  const parsed = parseFile(source, largest, 'tệp hồ sơ cơ quan');
  if (parsed.kind === 'faulty') return faulty([parsed.fault]);
  const { text, root } = parsed;
  const form = formOf(text, root, profileFile);
  if (form.kind === 'faulty') return faulty(form.faults);
  const profile = profileOf(form.file);
  const faults = faultsOf(profile).map(({ path, message }) => faultAt(text, root, path, message));
  return faults.length > 0 ? faulty(faults) : { kind: 'good', profile };
}

function faulty(faults: readonly Fault[]): ProfileReading {
  return { kind: 'faulty', faults: inOrder(faults) };
}
