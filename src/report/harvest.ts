import type { Collection, LeftOut, Row } from '../harvest/collection';
import { filesOf } from '../harvest/conflicts';
import type { FileError } from './model';

/** A file of a harvest as the command line has met it. */
export interface HarvestedFile {
  readonly path: string;
  /** Its name in the collection. */
  readonly file: string;
  readonly error: FileError | null;
  /** False where it is the same as when it was read before. */
  readonly read: boolean;
}

/** What became of a file: a row, none for the reasons given, or what a person has decided. */
export interface HarvestEntry {
  readonly path: string;
  readonly error: FileError | null;
  readonly read: boolean;
  readonly entry: Row | null;
  readonly reasons: readonly string[];
}

/** `harvest --format json`. */
export interface HarvestReport {
  readonly version: 1;
  readonly output: string;
  readonly files: readonly HarvestEntry[];
  /** Old .doc files that stand beside them and are not read. */
  readonly oldFiles: readonly string[];
  readonly summary: {
    readonly instruments: number;
    /** Rows that nobody has looked at and that have something in doubt. */
    readonly inDoubt: number;
    readonly read: number;
    readonly unchanged: number;
    readonly leftOut: number;
    readonly unreadable: number;
  };
}

/** What the run came to, file by file. */
export function harvestReport(run: {
  readonly output: string;
  readonly after: Collection;
  readonly files: readonly HarvestedFile[];
  readonly old: readonly string[];
}): HarvestReport {
  const { output, after, old } = run;
  const rows = new Map(after.instruments.flatMap((row) => filesOf(row).map((file) => [file, row] as const)));
  const leftOut = new Map(after.leftOut.map((it) => [it.file, it]));
  const files = run.files.map((file) => entryOf(file, rows.get(file.file) ?? null, leftOut.get(file.file)));
  const unreadable = files.filter(({ error }) => error !== null).length;
  const read = files.filter((it) => it.error === null && it.read).length;
  return {
    version: 1,
    output,
    files,
    oldFiles: old,
    summary: {
      instruments: after.instruments.length,
      inDoubt: after.instruments.filter(isInDoubt).length,
      read,
      unchanged: files.length - read - unreadable,
      leftOut: files.filter(({ error, entry }) => error === null && entry === null).length,
      unreadable,
    },
  };
}

/** True for a row that a person is still to look at. */
export function isInDoubt(row: Row): boolean {
  return row.reviewed === false && sentencesOf(row).length > 0;
}

/** What is lacking, in doubt, or contradicted in a row. */
export function sentencesOf({ doubts, conflicts }: Row): readonly string[] {
  return [doubts, conflicts].flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
}

function entryOf({ path, error, read }: HarvestedFile, row: Row | null, leftOut: LeftOut | undefined): HarvestEntry {
  if (error !== null) return { path, error, read: false, entry: null, reasons: [] };
  const reasons = leftOut?.reasons ?? (row === null ? ['Mục của tệp này do người duyệt quyết định.'] : []);
  return { path, error, read, entry: row, reasons };
}
