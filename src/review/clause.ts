import type { System } from '../anatomy/model';
import type { LegalBasis } from '../finding/model';

/** The number by which findings name the convention itself. */
const own: Readonly<Record<System, string>> = { nd30: '30/2020/NĐ-CP', hd05: '05-HD/VPTW', hd36: '36-HD/VPTW' };

/** What stands in the column “Căn cứ”: of the convention itself only the clause, of anything else its number too. */
export function clauseOf(basis: LegalBasis | null, system: System): string {
  if (basis === null) return 'Góp ý chung';
  const clause = basis.instrument === '30/2020/NĐ-CP' ? shortened(basis.clause) : basis.clause;
  return basis.instrument === own[system] ? clause : `${clause}, ${basis.instrument}`;
}

const annexes = [
  { long: 'Phụ lục I, Phần I, ', short: 'PL I, ', meaning: 'PL I: Phụ lục I, Phần I' },
  { long: 'Phụ lục II, ', short: 'PL II, ', meaning: 'PL II: Phụ lục II' },
  { long: 'Phụ lục III, ', short: 'PL III, ', meaning: 'PL III: Phụ lục III' },
] as const;

/** “Phụ lục I, Phần I, Mục II, khoản 3, điểm c” → “PL I, II.3.c” */
function shortened(clause: string): string {
  const annex = annexes.find(({ long }) => clause.startsWith(long));
  if (annex === undefined) return clause;
  const rest = clause
    .slice(annex.long.length)
    .replace(/^Mục /u, '')
    .replace(/, (?:khoản|điểm) /gu, '.');
  return annex.short + rest;
}

/** What the short forms among these clauses stand for; null where there are none. */
export function noteOn(clauses: readonly string[]): string | null {
  const met = annexes.filter(({ short }) => clauses.some((clause) => clause.startsWith(short)));
  return met.length === 0 ? null : `${met.map(({ meaning }) => meaning).join('; ')} Nghị định số 30/2020/NĐ-CP.`;
}
