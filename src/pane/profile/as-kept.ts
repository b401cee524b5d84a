import type { Profile } from '../../profile/model';
import { tidied, writeProfile } from '../../profile/write';

/** The text that keeps it; two profiles of one text are the same. */
export function textOf(profile: Profile): string {
  return writeProfile(cleaned(profile));
}

/** As it will be kept: lines and lists in which nothing was written yet are none. */
export function cleaned(profile: Profile): Profile {
  const { receivers, signers, ...rest } = tidied(profile);
  const lists = Object.entries(receivers).map(([kind, lines]) => [kind, lines.filter((it) => it !== '')] as const);
  return {
    ...rest,
    signers: signers.map((it) => ({ ...it, authority: it.authority.filter((line) => line !== '') })),
    receivers: Object.fromEntries(lists.filter(([, lines]) => lines.length > 0)),
  };
}

/** Whether two profiles say the same, whatever is still empty in them. */
export function same(one: Profile, other: Profile): boolean {
  return textOf(one) === textOf(other);
}
