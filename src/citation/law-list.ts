import { dateAt } from './date';
import { wellKnownNameAt } from './law-names';
import type { LawNames } from './law';
import type { Said } from './model';

/** What stands between two laws of a list. */
const joint = /(?:[,;]|,? va|; va) (?:cac )?/y;
/** Names that are bodies' and persons' too: "thực hiện các Luật Thanh tra, Công an xã …" goes on with who does it. */
const bodies =
  /(?:cong an|kiem toan|cuu chien binh|canh ve|canh sat|hai quan|quan ly thi truong|mat tran|cong doan|thanh nien|tre em|nguoi cao tuoi|ngan hang|thanh tra|dan quan|quan doi|si quan|luat su|toa an|vien kiem sat|quoc hoi|chinh phu)(?![a-z])/y;
/** What may follow the last of a list that no colon opens. */
const closed = /(?:[,;.)]|$| va | nam \d| ngay \d)/y;
/** No list names so many. */
const most = 20;

/** What makes a list: whether a colon opens it, and where its first or next name may begin. */
export interface LawListAt {
  readonly at: number;
  readonly opened: boolean;
}

/**
 * Laws that a list names without the word before each: "các Luật: Khiếu nại năm 2011; Tố cáo năm 2018", "các Luật Đất đai,
 * Nhà ở". Only known names, in capitals. `opened`: the first of them begins at the offset, else the one before it ends there.
 */
export function listedNames(text: string, plain: string, { at, opened }: LawListAt, names: LawNames): readonly Said[] {
  const found: Said[] = [];
  let next = opened ? at : behindJoint(plain, at);
  while (next !== null && found.length < most) {
    const length = Math.max(names.lengthAt(plain, next), wellKnownNameAt(plain, next));
    const end = next + length;
    if (length === 0 || text.charAt(next) === text.charAt(next).toLowerCase()) break;
    if (!opened && !standsAlone(plain, next, end)) break;
    found.push({ value: text.slice(next, end).replace(/[\s\u00a0]+/gu, ' '), start: next, end });
    next = behindJoint(plain, end);
  }
  return found;
}

function standsAlone(plain: string, start: number, end: number): boolean {
  bodies.lastIndex = start;
  closed.lastIndex = end;
  return !bodies.test(plain) && closed.test(plain);
}

/** Where the next name may begin, behind the day of the one before. */
function behindJoint(plain: string, end: number): number | null {
  joint.lastIndex = dateAt(plain, end, { bare: true })?.end ?? end;
  return joint.test(plain) ? joint.lastIndex : null;
}
