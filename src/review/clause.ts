import type { System } from '../anatomy/model';
import type { LegalBasis } from '../finding/model';

/** A part of a convention that the sheet writes in short. */
interface Part {
  /** As it opens a clause, and what stands in its place. */
  readonly long: string;
  readonly short: string;
  /** “PL I: Phụ lục I, Phần I” */
  readonly meaning: string;
}

/** A convention by the number that findings give it, by its name, and its parts that have a short form. */
interface Convention {
  readonly number: string;
  readonly name: string;
  readonly parts: readonly Part[];
}

const conventions: Readonly<Record<System, Convention>> = {
  nd30: {
    number: '30/2020/NĐ-CP',
    name: 'Nghị định số 30/2020/NĐ-CP',
    parts: [
      { long: 'Phụ lục I, Phần I, ', short: 'PL I, ', meaning: 'PL I: Phụ lục I, Phần I' },
      { long: 'Phụ lục II, ', short: 'PL II, ', meaning: 'PL II: Phụ lục II' },
      { long: 'Phụ lục III, ', short: 'PL III, ', meaning: 'PL III: Phụ lục III' },
    ],
  },
  hd05: {
    number: '05-HD/VPTW',
    name: 'Hướng dẫn số 05-HD/VPTW',
    parts: [{ long: 'Phần II, ', short: 'P.II, ', meaning: 'P.II: Phần II' }],
  },
  hd36: {
    number: '36-HD/VPTW',
    name: 'Hướng dẫn số 36-HD/VPTW',
    parts: [{ long: 'Mục II, ', short: 'M.II, ', meaning: 'M.II: Mục II' }],
  },
};

/** What stands in the column “Căn cứ”: of the convention itself only the clause, of anything else its number too. */
export function clauseOf(basis: LegalBasis | null, system: System): string {
  if (basis === null) return 'Góp ý chung';
  const clause = shortened(basis);
  return basis.instrument === conventions[system].number ? clause : `${clause}, ${basis.instrument}`;
}

/** “Phụ lục I, Phần I, Mục II, khoản 3, điểm c” → “PL I, II.3.c”; “Phần II, Mục I, 7.1.1.a” → “P.II, I.7.1.1.a” */
function shortened({ instrument, clause }: LegalBasis): string {
  const convention = Object.values(conventions).find(({ number }) => number === instrument);
  const part = convention?.parts.find(({ long }) => clause.startsWith(long));
  if (part === undefined) return clause;
  const rest = clause
    .slice(part.long.length)
    .replace(/^Mục (?<muc>[IVX]+), (?=\d)/u, '$<muc>.')
    .replace(/^Mục /u, '')
    .replace(/, (?:khoản|điểm) /gu, '.');
  return part.short + rest;
}

/** What the short forms among these clauses stand for; null where there are none. */
export function noteOn(clauses: readonly string[]): string | null {
  const said = Object.values(conventions).flatMap(({ name, parts }) => {
    const met = parts.filter(({ short }) => clauses.some((clause) => clause.startsWith(short)));
    return met.length === 0 ? [] : [`${met.map(({ meaning }) => meaning).join('; ')} ${name}`];
  });
  return said.length === 0 ? null : `${said.join('; ')}.`;
}
