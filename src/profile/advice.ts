import { goneGroups, twoLevelsFrom } from '../facts/districts';
import type { FactGroup } from '../facts/model';
import { dayOf, outdatedIn } from '../facts/outdated';
import { renamedPartyBodies } from '../facts/party-bodies';
import { goneProvinces } from '../facts/provinces';
import { goneDepartments, goneMinistries } from '../facts/sectors';
import type { IsoDate } from '../anatomy/model';
import type { Profile, ProfilePath, Remark } from './model';

/** What a careful văn thư would say of a good profile on that day: names of bodies that are no more, unusual lines. */
export function adviceOn(profile: Profile, on: IsoDate): readonly Remark[] {
  const named: readonly (readonly [ProfilePath, string])[] = [
    [['name'], profile.name],
    [['superior'], profile.superior ?? ''],
    ...profile.units.map(({ full }, i) => [['units', i, 'full'], full] as const),
  ];
  return [
    ...named.flatMap(([path, text]) => outdatedNames(path, text, on)),
    ...lineAbove(profile),
    ...signatures(profile),
  ];
}

const ended: readonly FactGroup[] = [goneGroups];
const renamed: readonly FactGroup[] = [goneProvinces, goneMinistries, goneDepartments, renamedPartyBodies];
const district =
  /^(?:(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|UBND|HĐND|Đảng bộ|Đảng (?:ủy|uỷ)) (?:huyện|quận|thị xã|thị trấn) /u;

function outdatedNames(path: ProfilePath, text: string, on: IsoDate): readonly Remark[] {
  if (on >= twoLevelsFrom && (district.test(text) || outdatedIn(text, ended, on).length > 0))
    return [{ path, message: 'Từ 01/7/2025 không còn cấp huyện; tên này chỉ đúng cho văn bản trước ngày đó' }];
  return outdatedIn(text, renamed, on).map(({ fact, start, end, now }) => ({
    path,
    message: `Từ ${dayOf(fact)}, “${text.slice(start, end)}” không còn${now.length === 0 ? '' : `, nay là “${now.join('” hoặc “')}”`}`,
  }));
}

/** ND30-CQ-07 (practice), HD05-CQ-06. */
function lineAbove({ name, superior, convention }: Profile): readonly Remark[] {
  const path = ['superior'];
  if (convention === 'nd30' && superior !== null && /^(?:(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân) /u.test(name))
    return [{ path, message: 'Ủy ban nhân dân, Hội đồng nhân dân thường không ghi cơ quan chủ quản ở trên' }];
  const ofCommune = /^Đảng (?:ủy|uỷ) (?:xã|phường|đặc khu) /u.test(name);
  if (convention === 'hd05' && ofCommune && !(superior ?? '').startsWith('Đảng bộ '))
    return [{ path, message: 'Trên tên đảng uỷ xã, phường, đặc khu ghi đảng bộ cấp trên, ví dụ “Đảng bộ tỉnh …”' }];
  return [];
}

/** ND30-KY-02; HD05-KY-06. */
function signatures({ signers, convention }: Profile): readonly Remark[] {
  return signers.flatMap(({ authority, title }, i) => {
    const path = ['signers', i, 'authority'];
    if (convention === 'hd05' && authority.some((line) => line.startsWith('K/T BÍ THƯ')))
      return [{ path, message: 'Phó bí thư ký thay mặt cấp uỷ ghi “T/M …”, không ghi “K/T BÍ THƯ”' }];
    const forOther = authority.some((line) => /^(?:KT|TL|TUQ)\. /u.test(line));
    return convention === 'nd30' && /^PHÓ (?!.*(?:PHỤ TRÁCH|ĐIỀU HÀNH))/u.test(title) && !forOther
      ? [{ path, message: `Cấp phó ký thay thì trên “${title}” có dòng “KT. …”` }]
      : [];
  });
}
