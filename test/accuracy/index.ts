/**
 * `npm run accuracy`: measures and prints; `--record` keeps the measurement as well. `--golden` looks at the labelled
 * drafts alone, which takes seconds, and with `--record` keeps what was seen there.
 */
import { type Changes, changesSince, explained } from './changes';
import { componentSums, labelledMarks } from './labelled';
import { goldenRecords, measureAll, readRecord, type Recorded, writeRecord } from './record';
import { changesText, componentsText, goldenText, ruleText, seededText } from './print';
import { table } from './tally';

const asked = (option: string) => process.argv.includes(option);
const before = readRecord();
const reasons = explained();

if (asked('--golden')) onlyLabelled();
else void everything();

function onlyLabelled(): void {
  const marks = labelledMarks();
  const recorded = { ...before, golden: goldenRecords(marks) };
  const changes = changesSince(before, recorded);
  process.stdout.write(`${goldenText(marks)}\n\n${changesText(changes, reasons)}\n`);
  if (asked('--record')) keep(recorded, changes);
}

async function everything(): Promise<void> {
  const { recorded, marks, seeded, recognition } = await measureAll(true);
  const changes = changesSince(before, recorded);
  const sections = [
    table(recognition),
    goldenText(marks),
    seededText(seeded),
    componentsText(componentSums(marks), seeded.components),
    ruleText(recorded.rules),
    changesText(changes, reasons),
  ];
  process.stdout.write(`${sections.join('\n\n')}\n`);
  if (asked('--record')) keep(recorded, changes);
}

/** Losses that nobody explained are not written over. */
function keep(recorded: Recorded, changes: Changes): void {
  if (changes.lost.some((it) => !(it in reasons))) {
    process.stderr.write('Chưa ghi: mỗi chỗ mất cần một dòng lý do trong test/accuracy/explained.json.\n');
    process.exitCode = 1;
    return;
  }
  writeRecord(recorded);
  process.stdout.write('\nĐã ghi test/accuracy/recorded.json; chạy tiếp npm run docs:rules.\n');
}
