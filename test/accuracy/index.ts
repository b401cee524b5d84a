/** `npm run accuracy`: measures and prints; `npm run accuracy -- --record` keeps the measurement as well. */
import { changesSince, explained } from './changes';
import { componentSums } from './labelled';
import { measureAll, readRecord, writeRecord } from './record';
import { changesText, componentsText, goldenText, ruleText, seededText } from './print';
import { table } from './tally';

void measureAll(true).then((measured) => {
  const { recorded, marks, seeded, recognition } = measured;
  const changes = changesSince(readRecord(), recorded);
  const reasons = explained();
  const sections = [
    table(recognition),
    goldenText(marks),
    seededText(seeded),
    componentsText(componentSums(marks), seeded.components),
    ruleText(recorded.rules),
    changesText(changes, reasons),
  ];
  process.stdout.write(`${sections.join('\n\n')}\n`);
  if (!process.argv.includes('--record')) return;
  if (changes.lost.some((it) => !(it in reasons))) {
    process.stderr.write('Chưa ghi: mỗi chỗ mất cần một dòng lý do trong test/accuracy/explained.json.\n');
    process.exitCode = 1;
    return;
  }
  writeRecord(recorded);
  process.stdout.write('\nĐã ghi test/accuracy/recorded.json.\n');
});
