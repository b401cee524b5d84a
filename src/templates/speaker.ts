import type { Profile, Signer } from '../profile/model';

/** The collective that a signer signs for: “ỦY BAN NHÂN DÂN”, “BAN THƯỜNG VỤ”; null where none is named. */
function collectiveOf({ authority }: Signer): string | null {
  const line = authority.find((it) => /^T(?:M\.|\/M) /u.test(it));
  return line === undefined ? null : line.replace(/^T(?:M\.|\/M) /u, '');
}

/** The title in whose name a signer signs: of the head, or the signer's own; empty where the convention prints none. */
function headTitleOf({ authority, title }: Signer): string {
  const line = authority.find((it) => /^(?:KT|TL|TUQ)\. |^[KT]\/[TL] /u.test(it));
  return line === undefined ? title : line.replace(/^(?:\p{L}+\.|\p{L}\/\p{L}) /u, '');
}

const collective = /^(?:(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân)(?!\p{L})/u;

/**
 * Who speaks in the text: the agency; its chairman where he signs a collective body's document in his own name; the
 * standing committee where that is what signs.
 */
export function speakerOf({ name, convention }: Profile, signer: Signer | null): string {
  if (signer === null) return name;
  if (convention === 'hd05') return collectiveOf(signer) === 'BAN THƯỜNG VỤ' ? `Ban Thường vụ ${name}` : name;
  const inOwnName = collective.test(name) && collectiveOf(signer) === null;
  return inOwnName && headTitleOf(signer) === 'CHỦ TỊCH' ? `Chủ tịch ${name}` : name;
}

/** Who enacts, in capitals: “GIÁM ĐỐC SỞ TÀI CHÍNH”, “ỦY BAN NHÂN DÂN XÃ …”; the Party's: “BAN THƯỜNG VỤ ĐẢNG UỶ …”. */
export function enactorOf(profile: Profile, signer: Signer | null): string | null {
  if (signer === null) return null;
  const name = profile.name.toLocaleUpperCase('vi');
  if (profile.convention === 'hd05') return speakerOf(profile, signer).toLocaleUpperCase('vi');
  if (collectiveOf(signer) !== null) return name;
  const title = headTitleOf(signer);
  return title === '' ? null : `${title} ${name}`;
}
