import type { Anatomy } from '../anatomy/model';
import { profileFrom } from '../profile/from-draft';
import type { Convention, Profile } from '../profile/model';
import { unknownNames } from '../templates/words';
import { placeholder } from '../text/placeholder';
import type { Letterhead, Moment } from './model';
import { words } from './words';

/** Whose sheet it is: the agency's of the profile where it writes by the same convention, else the draft's own. */
export function letterheadOf(
  anatomy: Anatomy,
  convention: Convention,
  profile: Profile | null,
  { day }: Moment,
): Letterhead {
  const agency = profile?.convention === convention ? profile : profileFrom(anatomy);
  const unknown = unknownNames[convention];
  const [year = '', month = '', date = ''] = day.split('-');
  const place = agency === null || agency.place === '' ? words.noPlace : agency.place;
  return {
    superior: agency === null ? capitals(placeholder(unknown.superior)) : capitalsOrNull(agency.superior),
    issuer: capitals(agency?.name ?? placeholder(unknown.issuer)),
    // A 0 stands before months 1 and 2 alone: “tháng 02”, “tháng 3”.
    placeAndDate: words.onDay(place, date, Number(month) < 3 ? month : String(Number(month)), year),
  };
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function capitalsOrNull(text: string | null): string | null {
  return text === null ? null : capitals(text);
}
