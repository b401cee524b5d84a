import type { Review } from '../clauses/gather/review';
import type { FileError } from './model';
import { plain, type Paint } from './text';

/** `harvest-clauses --format json`. */
export interface GatherReport {
  readonly version: 1;
  readonly output: string;
  readonly files: readonly { readonly path: string; readonly error: FileError | null }[];
  readonly summary: {
    /** In the file now, and new in it. */
    readonly clauses: number;
    readonly added: number;
    /** Brought by an earlier run, and not again. */
    readonly seenBefore: number;
    readonly read: number;
    readonly unreadable: number;
    /** .doc files, which are not read. */
    readonly oldFiles: number;
  };
}

/** What a run over an office's documents came to. */
export function gatherReport(run: {
  readonly output: string;
  readonly paths: readonly string[];
  readonly errors: ReadonlyMap<string, FileError>;
  readonly review: Review;
  readonly old: number;
}): GatherReport {
  const { output, paths, errors, review, old } = run;
  const { file, added, seenBefore } = review;
  return {
    version: 1,
    output,
    files: paths.map((path) => ({ path, error: errors.get(path) ?? null })),
    summary: {
      ...{ clauses: file.clauses.length, added, seenBefore },
      ...{ read: paths.length - errors.size, unreadable: errors.size, oldFiles: old },
    },
  };
}

/** The same in one line for a person at a terminal. */
export function gatherText({ output, summary }: GatherReport, paint: Paint = plain): string {
  const { clauses, added, seenBefore, read, unreadable, oldFiles } = summary;
  const counts = [
    `${clauses} điều khoản`,
    `${added} mới`,
    ...(seenBefore === 0 ? [] : [`${seenBefore} đã có từ lần trước`]),
    `đọc ${read} tệp`,
    ...(unreadable === 0 ? [] : [`${unreadable} tệp không đọc được`]),
    ...(oldFiles === 0 ? [] : [`${oldFiles} tệp .doc chưa đọc`]),
  ];
  return `${paint('bold', output)} · ${counts.join(' · ')}.\n`;
}
