import type { Profile } from './model';
import { profileOf, type ProfileFile } from './schema';

/** The profile as the JSON text of a file: fields that say nothing are left out. The same profile, the same text. */
export function writeProfile(profile: Profile): string {
  return `${JSON.stringify(fileOf(profile), null, 2)}\n`;
}

/** A profile as somebody types it, as it will be read again: blanks single, capitals where they are printed. */
export function tidied(profile: Profile): Profile {
  return profileOf(fileOf(profile));
}

function fileOf(profile: Profile): ProfileFile {
  const { shortName, superior, field, since, units, signers, receivers, numbers } = profile;
  return {
    version: 1,
    name: profile.name,
    ...(shortName === null ? {} : { shortName }),
    symbol: profile.symbol,
    ...(superior === null ? {} : { superior }),
    place: profile.place,
    convention: profile.convention,
    ...(field === 'general' ? {} : { field }),
    ...(since === null ? {} : { since }),
    ...(units.length === 0 ? {} : { units: units.map((it) => ({ ...it })) }),
    ...(signers.length === 0 ? {} : { signers: signers.map(signerEntry) }),
    ...(Object.keys(receivers).length === 0 ? {} : { receivers: receiversEntry(receivers) }),
    ...(Object.keys(numbers).length === 0 ? {} : { numbers: { ...numbers } }),
  };
}

function signerEntry({ name, authority, title, kinds }: Profile['signers'][number]) {
  return {
    name,
    ...(authority.length === 0 ? {} : { authority: [...authority] }),
    ...(title === '' ? {} : { title }),
    ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
  };
}

function receiversEntry(receivers: Profile['receivers']): NonNullable<ProfileFile['receivers']> {
  return Object.fromEntries(Object.entries(receivers).map(([kind, lines]) => [kind, [...lines]]));
}
