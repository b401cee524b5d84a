import { fold } from '../text/fold';

/** Groups that hold every unit of a kind, or anybody. */
const groups: readonly (readonly [unit: RegExp, receivers: RegExp])[] = [
  [
    /./,
    /\b(?:cac|thu truong cac|toan the) (?:co quan|don vi|bo phan|dia phuong)\b|nhu (?:thanh phan|muc|dieu|tren, dieu)|nhu phan|noi nhan tai|\b(?:so|ban), (?:ban, )?nganh\b|\bcac nganh\b|\b(?:co quan|don vi) (?:co )?lien quan\b|\bdon vi (?:truc )?thuoc\b/,
  ],
  [/^so /, /\b(?:cac|cac co quan,?) so\b|\bso, (?:ban|nganh)|\bban, nganh\b|\bso, nganh/],
  [/^(?:bo|ngan hang) /, /\bcac bo\b|\bbo, (?:co quan|nganh)/],
  [
    /^(?:phong|tram|trung tam|van phong) /,
    /\b(?:cac|truong cac) (?:phong|khoa|ban)\b|\bphong, (?:ban|khoa)|\bphong chuyen mon|\bcong chuc chuyen mon/,
  ],
  [/^(?:cong an|bo chi huy|ban chi huy)/, /\bban, nganh\b|\bluc luong vu trang|\bcac nganh\b|\bso, nganh/],
  [/^(?:thanh tra|kho bac|bao hiem|van phong)/, /\bban, nganh\b|\bso, nganh|\bso, ban/],
  [/^(?:uy ban nhan dan|ubnd) cac/, /\bcac xa\b|\bxa, phuong|\bphuong, xa|\bdia phuong|\bcap xa\b/],
  [/^bao hiem/, /\bbhxh\b/],
  [/^(?:bo|ban) chi huy/, /\b(?:bchqs|bch qs|bchqs|ban chqs|bo chqs)\b/],
  [/^cong an/, /\bca (?:tinh|xa|phuong|tp)\b|\bcong an\b/],
  [/^van phong/, /\bvp\b|\bvan phong\b|\bcvp\b|\bpvp\b/],
  [/^trung tam phuc vu/, /\bttpvhcc|\btt ?pv ?hcc/],
];

/** True when one of the lines names the unit, in full, in short, by its initials or as one of a group. */
export function isCovered(unit: string, lines: readonly string[]): boolean {
  const name = fold(unit);
  const [first = '', ...rest] = name.split(' ');
  const own = rest
    .join(' ')
    .replace(/[^a-z ]/g, '')
    .replace(/ +/g, ' ');
  const initials = initialsOf(own);
  return lines.some((line) => {
    const folded = fold(line);
    const bare = folded.replace(/[^a-z ]/g, ' ').replace(/ +/g, ' ');
    if (bare.includes(` ${own}`) || bare.startsWith(own)) return true;
    if (groups.some(([ofUnit, receivers]) => ofUnit.test(name) && receivers.test(folded))) return true;
    const words = folded.replace(/&/g, '').split(/[^a-z]+/);
    return words.some((word) => word === initials || word === `${first.charAt(0)}${initials}`);
  });
}

/** “giao duc va dao tao” → “gddt”. */
function initialsOf(name: string): string {
  return name
    .split(' ')
    .filter((word) => word !== 'va' && word !== '')
    .map((word) => word.charAt(0))
    .join('');
}
