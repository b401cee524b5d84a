import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledMarks, tallyMarks } from './labelled';
import type { Marks } from './marks';
import { measure } from './measure';
import { type RuleRow, RuleTally } from './rule-tally';
import { measureSeeded, type Seeded } from './seeded';
import type { Row } from './tally';

/** What was measured, as it is kept: counts and names, in order, so that two of them can be compared by eye. */
export interface Recorded {
  /** Component → parts found, missed, seen where they are not. */
  readonly recognised: Readonly<Record<string, readonly [found: number, missed: number, wrong: number]>>;
  readonly golden: Readonly<Record<string, GoldenRecord>>;
  readonly correct: { readonly drafts: number; readonly silent: number; readonly recognised: number };
  readonly faults: Seeded['faults'];
  readonly rules: Readonly<Record<string, Readonly<RuleRow>>>;
}

/** A labelled draft: how many faults it has, which were not found, what was said without ground. */
export interface GoldenRecord {
  readonly faults: number;
  readonly recognised: boolean;
  readonly missed: readonly string[];
  readonly alarms: readonly string[];
}

/** One measurement: what is kept of it, and what is only printed. */
export interface Measured {
  readonly recorded: Recorded;
  readonly marks: readonly Marks[];
  readonly seeded: Seeded;
  readonly recognition: readonly Row[];
}

/** Measures everything; `mend`: puts the safe fixes to the test as well, which takes twice as long. */
export async function measureAll(mend: boolean): Promise<Measured> {
  const tally = new RuleTally();
  const recognition = (await measure()).list();
  const marks = labelledMarks();
  tallyMarks(marks, tally);
  const seeded = await measureSeeded(tally, mend);
  const { drafts, silent, recognised, faults } = seeded;
  const recorded: Recorded = {
    recognised: Object.fromEntries(recognition.map((it) => [it.component, [it.found, it.missed, it.wrong]])),
    golden: goldenRecords(marks),
    correct: { drafts, silent, recognised },
    faults,
    rules: tally.list(),
  };
  return { recorded, marks, seeded, recognition };
}

/** The labelled drafts as they are kept. */
export function goldenRecords(marks: readonly Marks[]): Recorded['golden'] {
  return Object.fromEntries(
    marks.map(({ name, faults, recognised, missed, strays }) => [
      name,
      { faults: faults.length, recognised, missed, alarms: strays },
    ]),
  );
}

const path = join(__dirname, 'recorded.json');

/** The measurement that was kept last. */
export function readRecord(): Recorded {
  const none: Recorded = {
    recognised: {},
    golden: {},
    correct: { drafts: 0, silent: 0, recognised: 0 },
    faults: {},
    rules: {},
  };
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Recorded) : none;
}

export function writeRecord(recorded: Recorded): void {
  writeFileSync(path, recordText(recorded));
}

/** JSON, one entry a line. */
function recordText(recorded: Recorded): string {
  const sections = Object.entries(recorded).map(([name, section]) => {
    const lines = Object.entries(section as object).map(
      ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}
