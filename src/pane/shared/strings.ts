import { sentenceOf } from '../../json/fault';
import { words } from '../language/words';
import type { Shared, Trouble } from './shared-file';

/** What the author reads of a file that the office lays beside the pane. */
export const strings = words('shared', {
  /** “08:30 ngày 26/11/2026” */
  moment: (time: string, day: string) => `${time} ngày ${day}`,
  fresh: (path: string, moment: string) => `Theo tệp ${path} của cơ quan, đọc lúc ${moment}.`,
  why: {
    missing: (path: string) => `Không thấy tệp ${path} của cơ quan`,
    unreachable: (path: string) => `Chưa tải được tệp ${path} của cơ quan`,
    slow: (path: string) => `Tải tệp ${path} của cơ quan quá lâu`,
    tooLarge: (path: string) => `Tệp ${path} của cơ quan lớn quá, không đọc`,
    unread: (path: string) => `Chưa đọc được tệp ${path} của cơ quan`,
    faulty: (path: string, first: string, count: number) =>
      `Tệp ${path} của cơ quan có ${count === 1 ? 'chỗ sai' : `${count} chỗ sai`} (${first})`,
  },
  lastGood: (why: string, moment: string) => `${why}; đang dùng bản đọc được lúc ${moment}.`,
  notUsed: (why: string) => `${why}; chưa dùng được.`,
} as const);

/** One sentence: what is used of the file and since when; null where there is no such file and never was. */
export function sharedSentence(path: string, { since, trouble }: Shared<unknown>): string | null {
  const moment = since === null ? null : momentOf(new Date(since));
  if (trouble === null) return moment === null ? null : strings.fresh(path, moment);
  const why = reasonOf(path, trouble);
  return moment === null ? strings.notUsed(why) : strings.lastGood(why, moment);
}

/** “08:30 ngày 26/11/2026” */
export function momentOf(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return strings.moment(`${two(at.getHours())}:${two(at.getMinutes())}`, day);
}

/** Why the file beside the pane is not the one that is used, as the beginning of a sentence. */
export function reasonOf(path: string, trouble: Trouble): string {
  if (trouble.kind !== 'faulty') return strings.why[trouble.kind](path);
  const [first] = trouble.faults;
  if (first === undefined) return strings.why.unread(path);
  const said = sentenceOf(first);
  const inside = `${said.charAt(0).toLowerCase()}${said.slice(1)}`.replace(/\.$/u, '');
  return strings.why.faulty(path, inside, trouble.faults.length + trouble.more);
}
