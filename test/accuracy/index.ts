/**
 * `npm run accuracy`: measures and prints; `--record` keeps the measurement as well. `--golden` looks at the labelled
 * drafts alone, which takes seconds, `--citations` at the marked references alone; with `--record` each keeps what was seen.
 */
import { type Changes, changesSince, explained } from './changes';
import { citationsText } from './citation-print';
import { citationChanges, readCitationRecord, writeCitationRecord } from './citation-record';
import { measureCitations } from './citations';
import { componentSums, labelledMarks } from './labelled';
import { goldenRecords, measureAll, readRecord, writeRecord } from './record';
import { changesText, componentsText, goldenText, ruleText, seededText } from './print';
import { repairsText } from './repairs';
import { table } from './tally';
import { measureRepairs } from '../citations/repairs/measure';

const asked = (option: string) => process.argv.includes(option);
const before = readRecord();
const reasons = explained();

if (asked('--golden')) onlyLabelled();
else if (asked('--citations')) onlyCitations();
else void everything();

function onlyCitations(): void {
  const measured = measureCitations();
  const changes = citationChanges(readCitationRecord(), measured.files);
  process.stdout.write(`${citationsText(measured)}\n\n${changesText(changes, reasons)}\n`);
  if (asked('--record')) keep(changes, () => writeCitationRecord(measured.files));
}

function onlyLabelled(): void {
  const marks = labelledMarks();
  const recorded = { ...before, golden: goldenRecords(marks) };
  const changes = changesSince(before, recorded);
  process.stdout.write(`${goldenText(marks)}\n\n${changesText(changes, reasons)}\n`);
  if (asked('--record')) keep(changes, () => writeRecord(recorded));
}

async function everything(): Promise<void> {
  const { recorded, marks, seeded, recognition } = await measureAll(true);
  const references = measureCitations();
  const changes = joined(changesSince(before, recorded), citationChanges(readCitationRecord(), references.files));
  const sections = [
    table(recognition),
    goldenText(marks),
    seededText(seeded),
    componentsText(componentSums(marks), seeded.components),
    ruleText(recorded.rules),
    citationsText(references),
    repairsText(measureRepairs()),
    changesText(changes, reasons),
  ];
  process.stdout.write(`${sections.join('\n\n')}\n`);
  if (!asked('--record')) return;
  keep(changes, () => {
    writeRecord(recorded);
    writeCitationRecord(references.files);
  });
}

function joined(one: Changes, other: Changes): Changes {
  return { gained: [...one.gained, ...other.gained], lost: [...one.lost, ...other.lost] };
}

/** Losses that nobody explained are not written over. */
function keep(changes: Changes, write: () => void): void {
  if (changes.lost.some((it) => !(it in reasons))) {
    process.stderr.write('Chưa ghi: mỗi chỗ mất cần một dòng lý do trong test/accuracy/explained.json.\n');
    process.exitCode = 1;
    return;
  }
  write();
  process.stdout.write('\nĐã ghi; số của các quy tắc còn in ở trang của chúng: chạy tiếp npm run docs:rules.\n');
}
