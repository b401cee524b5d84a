import type { Anatomy, Component } from '../../anatomy/model';
import type { Profile } from '../../profile/model';
import { distance } from '../../text/distance';
import { fold } from '../../text/fold';
import { sameTone } from '../../text/tone';
import { textOf } from '../place';
import type { RuleContext } from '../rule';

/** How two names compare: the same, the same but for a slip of the hand, or two names. */
export type Likeness = 'same' | 'near' | 'other';

/** The agency whose profile is in use, and how the draft's issuer compares with its name. */
export interface OwnAgency {
  readonly profile: Profile;
  readonly issuer: Likeness;
}

/**
 * Null without a profile, for a draft by the other convention or dated before the profile holds, and for one without
 * an issuer of its own: then nothing is compared.
 */
export function ownAgencyOf({ anatomy, system, profile }: RuleContext): OwnAgency | null {
  if (profile === undefined || anatomy.standing !== 'own') return null;
  if ((profile.convention === 'nd30') !== (system === 'nd30')) return null;
  if (profile.since !== null && anatomy.date !== null && anatomy.date < profile.since) return null;
  const issuer = wordsIn(anatomy, 'coQuanBanHanh');
  return issuer === '' ? null : { profile, issuer: likenessOf(issuer, profile.name) };
}

/** The draft's issuer is this agency and no other: what else it says of itself may be compared. */
export function certainlyOwn(context: RuleContext): Profile | null {
  const own = ownAgencyOf(context);
  return own?.issuer === 'same' ? own.profile : null;
}

/** Words of a component, its lines joined. */
export function wordsIn(anatomy: Anatomy, component: Component): string {
  return anatomy
    .of(component)
    .map(textOf)
    .filter((words) => words.trim() !== '')
    .join(' ');
}

/** Shorter names differ by a letter and are two names. */
const shortest = 10;
/** Letters that a slip may change. */
const slips = 2;

/** Capitals, blanks, dashes, the place of dấu and UBND for Ủy ban nhân dân make no difference. */
export function likenessOf(written: string, name: string): Likeness {
  const [one, other] = [keyOf(written), keyOf(name)];
  if (one === other) return 'same';
  if (fold(one) === fold(other)) return 'near';
  const near =
    other.length >= shortest && distance(fold(one), fold(other), slips) <= slips && !changesFigure(one, other);
  return near ? 'near' : 'other';
}

/** “Trường Tiểu học số 1” and “số 2” are two schools. */
function changesFigure(one: string, other: string): boolean {
  return one.replace(/\D+/gu, ' ').trim() !== other.replace(/\D+/gu, ' ').trim();
}

/** The name as it compares: in capitals, written out. */
export function keyOf(name: string): string {
  return sameTone(name.normalize('NFC').toLocaleUpperCase('vi'))
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/ ?[-–—] ?/gu, ' - ')
    .replace(/(?<!\p{L})UBND(?!\p{L})/gu, 'ỦY BAN NHÂN DÂN')
    .replace(/(?<!\p{L})HĐND(?!\p{L})/gu, 'HỘI ĐỒNG NHÂN DÂN')
    .trim();
}
