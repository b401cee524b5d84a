import type { FileReport } from './model';
import { plain, type Paint } from './text';

/** So many files are called by name. */
const most = 3;

/** What a run over several files came to, in one line; of one file its own report says it. */
export function runText(reports: readonly FileReport[], paint: Paint = plain): string {
  if (reports.length < 2) return '';
  const unread = reports.filter(({ error }) => error !== null).map(({ path }) => path);
  const read = reports.filter(({ error }) => error === null);
  const left = read.filter(({ outOfScope }) => outOfScope !== null);
  const judged = read.filter(({ outOfScope }) => outOfScope === null);
  const faulty = judged.filter(({ summary }) => summary.errors > 0);
  const waiting = judged.filter(({ summary }) => summary.errors === 0 && !summary.readyToSign);
  const counts = [
    [faulty.length, 'có lỗi', 'red'],
    [waiting.length, 'chưa sẵn sàng trình ký', 'yellow'],
    [judged.length - faulty.length - waiting.length, 'không thấy lỗi', 'green'],
    [left.length, 'ngoài phạm vi', 'dim'],
    [unread.length, `không đọc được (${named(unread)})`, 'red'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, name, colour]) => paint(colour, `${count} ${name}`));
  return `${paint('bold', `${reports.length} tệp`)}: ${said.join(' · ')}.\n`;
}

function named(paths: readonly string[]): string {
  const more = paths.length > most ? ` và ${paths.length - most} tệp khác` : '';
  return `${paths.slice(0, most).join(', ')}${more}`;
}
