import { type HarvestReport, isInDoubt, sentencesOf } from './harvest';
import { plain, type Paint } from './text';

/**
 * What a harvest came to, for a person at a terminal: what is to be looked at, then the sum. `brief`: the sum alone. Files
 * that cannot be read have a line on standard error and are only counted.
 */
export function harvestText(
  { output, files, oldFiles, summary }: HarvestReport,
  brief: boolean,
  paint: Paint = plain,
): string {
  const lines = files.flatMap(({ path, error, entry, reasons }) => {
    if (error !== null) return [];
    const said = entry !== null && isInDoubt(entry) ? sentencesOf(entry) : reasons;
    if (said.length === 0) return [];
    const mark = entry === null ? paint('dim', 'không đưa vào') : paint('yellow', `cần xem ${String(entry.number)}`);
    return [`${paint('bold', path)} · ${mark}`, ...said.map((sentence) => `  ${sentence}`)];
  });
  const { instruments, inDoubt, read, unchanged, leftOut, unreadable } = summary;
  const counts = [
    `${instruments} văn bản`,
    ...(inDoubt === 0 ? [] : [`${inDoubt} cần xem`]),
    `đọc ${read} tệp`,
    ...(unchanged === 0 ? [] : [`${unchanged} tệp không đổi`]),
    ...(leftOut === 0 ? [] : [`${leftOut} tệp không đưa vào`]),
    ...(unreadable === 0 ? [] : [`${unreadable} tệp không đọc được`]),
    ...(oldFiles.length === 0 ? [] : [`${oldFiles.length} tệp .doc chưa đọc`]),
  ];
  return `${[...(brief ? [] : lines), `${paint('bold', output)} · ${counts.join(' · ')}.`].join('\n')}\n`;
}
