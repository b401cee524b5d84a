import type { Profile } from './model';
import type { ProfileFile } from './schema';

/** The profile as the JSON text of a file: fields that say nothing are left out. The same profile, the same text. */
export function writeProfile(profile: Profile): string {
  const { shortName, superior, field, since, units, signers, receivers, numbers } = profile;
  const file: ProfileFile = {
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
  return `${JSON.stringify(file, null, 2)}\n`;
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
