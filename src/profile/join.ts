import type { Profile, Signer } from './model';

/**
 * A profile with what a proposal has more: fields that were empty, units, people and lists of receivers that were not
 * there. What the profile says already stays as it is; the same profile comes back where nothing is new.
 */
export function joined(profile: Profile, more: Profile): Profile {
  const units = more.units.filter(({ short }) => profile.units.every((it) => it.short !== short));
  const signers = more.signers.filter((signer) => profile.signers.every((it) => !signsAlike(it, signer)));
  const receivers = Object.entries(more.receivers).filter(([kind]) => !(kind in profile.receivers));
  const next: Profile = {
    ...profile,
    name: profile.name || more.name,
    symbol: profile.symbol || more.symbol,
    superior: profile.superior ?? more.superior,
    place: profile.place || more.place,
    field: profile.field === 'general' ? more.field : profile.field,
    units: [...profile.units, ...units],
    signers: [...profile.signers, ...signers],
    receivers: { ...profile.receivers, ...Object.fromEntries(receivers) },
  };
  return JSON.stringify(next) === JSON.stringify(profile) ? profile : next;
}

function signsAlike(one: Signer, other: Signer): boolean {
  return one.name === other.name && one.title === other.title && one.authority.join() === other.authority.join();
}
