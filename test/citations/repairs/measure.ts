import { type RepairCase, casesIn } from './cases';
import { mended } from './mend';
import { slipCases } from './slips';

/** How many of some cases came out exactly right, and the others with what came out. */
export interface RepairTally {
  readonly name: string;
  readonly right: number;
  readonly all: number;
  readonly wrong: readonly { readonly name: string; readonly got: string }[];
}

/** Hand-labelled files of this folder; `fresh` ones were written after the code had been mended on the others. */
export const files = ['state.txt', 'party.txt', 'fresh.txt', 'fresh-2.txt', 'left-alone.txt'] as const;

/** Faulty references put right and right or unknown ones left alone: labelled by hand, and slips made by a generator. */
export function measureRepairs(): readonly RepairTally[] {
  const byHand = files.flatMap((file) => casesIn(file));
  const faulty = byHand.filter(({ typed, right }) => typed !== right);
  const fresh = faulty.filter(({ name }) => name.startsWith('fresh-2'));
  return [
    tally('faulty references, by hand', faulty),
    tally('  of them written after the mending', fresh),
    tally('slips made in references', slipCases()),
    tally(
      'right or unknown, left alone',
      byHand.filter(({ typed, right }) => typed === right),
    ),
  ];
}

/** Cases compared with what the suggestions make of them. */
export function tally(name: string, cases: readonly RepairCase[]): RepairTally {
  const wrong = cases.flatMap((it) => {
    const got = mended(it.typed, it.style);
    return got === it.right ? [] : [{ name: it.name, got }];
  });
  return { name, right: cases.length - wrong.length, all: cases.length, wrong };
}
