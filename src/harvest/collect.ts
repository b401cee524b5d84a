import { type Collection, type FileRecord, type LeftOut, type Row } from './collection';
import { filesOf, sameInstrument, sameWords, withConflicts } from './conflicts';
import type { OwnEntry } from './model';
import { numberKey } from '../catalogue/number-key';
import { rowDigest } from './row-digest';
import { rowOf } from './row';

/** A file that was read: what it is, byte for byte, and what its letterhead says. */
export interface Harvested extends Omit<FileRecord, 'row'> {
  /** Null where the bytes are those that were read before. */
  readonly entry: OwnEntry | null;
}

/**
 * The collection with what was read in this run. A row that a person has changed stays to the letter, one that a person
 * has taken out stays out; a file read again replaces only what harvest itself had written of it. The same files give the
 * same collection, in one run or in several.
 */
export function collect(before: Collection, harvested: readonly Harvested[], present: ReadonlySet<string>): Collection {
  const book = new Book(moved(before, harvested, present));
  for (const file of [...harvested].sort((a, b) => compare(a.file, b.file))) book.take(file);
  return book.collection();
}

/** What harvest has written and what persons have, file by file. */
class Book {
  readonly #records: Map<string, FileRecord>;
  readonly #leftOut: Map<string, LeftOut>;
  readonly #rows = new Set<Row>();
  readonly #byFile = new Map<string, Row>();
  readonly #byNumber = new Map<string, Set<Row>>();

  constructor({ instruments, leftOut, files }: Collection) {
    this.#records = new Map(files.map((record) => [record.file, record]));
    this.#leftOut = new Map(leftOut.map((it) => [it.file, it]));
    for (const row of instruments) this.#add(row);
  }

  take({ entry, ...file }: Harvested): void {
    const known = this.#records.get(file.file);
    if (entry === null) {
      if (known !== undefined) this.#records.set(file.file, { ...known, ...file });
      return;
    }
    if (known !== undefined && this.#isDecided(known)) {
      this.#records.set(file.file, { ...known, ...file });
      return;
    }
    this.#forget(file.file);
    this.#enter(file, entry);
  }

  collection(): Collection {
    const rows = [...this.#rows];
    const own = rows.filter((row) => filesOf(row).length > 0).sort((a, b) => compare(firstOf(a), firstOf(b)));
    const ordered = [...rows.filter((row) => filesOf(row).length === 0), ...own];
    return {
      instruments: withConflicts(ordered, (row) => this.#isOfPerson(row)),
      leftOut: [...this.#leftOut.values()].sort((a, b) => compare(a.file, b.file)),
      files: [...this.#records.values()].sort((a, b) => compare(a.file, b.file)),
    };
  }

  /** A person has changed the row of the file, or taken it out. */
  #isDecided({ file, row: digest }: FileRecord): boolean {
    if (digest === null) return false;
    const row = this.#byFile.get(file);
    return row === undefined || rowDigest(row) !== digest;
  }

  #isOfPerson(row: Row): boolean {
    const [file] = filesOf(row);
    if (file === undefined) return true;
    return rowDigest(row) !== this.#records.get(file)?.row;
  }

  /** The row that harvest wrote of the file stays for the other files it was read from, if there are any. */
  #forget(file: string): void {
    this.#leftOut.delete(file);
    const row = this.#byFile.get(file);
    if (row === undefined) return;
    const others = filesOf(row).filter((it) => it !== file);
    this.#remove(row);
    if (others.length > 0) this.#add({ ...row, files: others });
  }

  #enter(file: Omit<FileRecord, 'row'>, entry: OwnEntry): void {
    const row = rowOf(entry, null);
    if (row === null) {
      this.#records.set(file.file, { ...file, row: null });
      this.#leftOut.set(file.file, leftOutOf(file.file, entry));
      return;
    }
    const written: Row = { ...row };
    const digest = rowDigest(written);
    const alike = [...(this.#byNumber.get(numberKey(row.number)) ?? [])].filter((it) => sameInstrument(it, written));
    const decided = alike.find((it) => this.#isOfPerson(it));
    const twin = alike.find((it) => !this.#isOfPerson(it) && sameWords(it, written));
    if (decided !== undefined) {
      this.#records.set(file.file, { ...file, row: digest });
      if (!sameWords(decided, written))
        this.#leftOut.set(file.file, { ...leftOutOf(file.file, entry), reasons: [contradicted(row.number)] });
      return;
    }
    if (twin === undefined) {
      this.#records.set(file.file, { ...file, row: digest });
      this.#add({ ...written, files: [file.file] });
      return;
    }
    this.#merge(twin, { ...written, files: [file.file] });
    this.#records.set(file.file, { ...file, row: this.#digestAt(file.file) });
  }

  /** Copies of one document are one row: the words of the copy that leaves the least in doubt. */
  #merge(one: Row, other: Row): void {
    const files = [...filesOf(one), ...filesOf(other)].sort(compare);
    const merged = { ...(compareWords(other, one) < 0 ? other : one), files };
    this.#remove(one);
    this.#add(merged);
    for (const file of filesOf(one)) {
      const record = this.#records.get(file);
      if (record !== undefined) this.#records.set(file, { ...record, row: rowDigest(merged) });
    }
  }

  #digestAt(file: string): string | null {
    const row = this.#byFile.get(file);
    return row === undefined ? null : rowDigest(row);
  }

  #add(row: Row): void {
    this.#rows.add(row);
    for (const file of filesOf(row)) this.#byFile.set(file, row);
    const key = numberKey(String(row.number));
    const alike = this.#byNumber.get(key);
    if (alike === undefined) this.#byNumber.set(key, new Set([row]));
    else alike.add(row);
  }

  #remove(row: Row): void {
    this.#rows.delete(row);
    for (const file of filesOf(row)) this.#byFile.delete(file);
    this.#byNumber.get(numberKey(String(row.number)))?.delete(row);
  }
}

/** Fewer doubts first; of equally many in the order of the words, so that no order of reading decides. */
function compareWords(a: Row, b: Row): number {
  return doubtsIn(a) - doubtsIn(b) || compare(rowDigest(a), rowDigest(b));
}

function doubtsIn({ doubts }: Row): number {
  return Array.isArray(doubts) ? doubts.length : 0;
}

function contradicted(number: string): string {
  return `Danh mục đã có ${number} cùng ngày do người duyệt ghi khác; mục ấy được giữ nguyên.`;
}

function leftOutOf(file: string, entry: OwnEntry): LeftOut {
  const { type, number, date, issuer, title, barred, doubts } = entry;
  const found = Object.fromEntries(
    Object.entries({ type, number, date, issuer, title }).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    ),
  );
  const reasons = [...barred, ...doubts].map(({ message }) => message);
  return { file, ...(Object.keys(found).length === 0 ? {} : { found }), reasons };
}

/** Files that go by another name now: what was known of them goes on under it. */
function moved(before: Collection, harvested: readonly Harvested[], present: ReadonlySet<string>): Collection {
  const gone = new Map(before.files.filter(({ file }) => !present.has(file)).map((it) => [it.sha256, it.file]));
  const known = new Set(before.files.map(({ file }) => file));
  const names = new Map<string, string>();
  for (const { file, sha256 } of harvested) {
    const old = gone.get(sha256);
    if (old === undefined || known.has(file)) continue;
    names.set(old, file);
    gone.delete(sha256);
  }
  if (names.size === 0) return before;
  const nameOf = (file: string) => names.get(file) ?? file;
  return {
    instruments: before.instruments.map((row) =>
      filesOf(row).some((file) => names.has(file)) ? { ...row, files: filesOf(row).map(nameOf) } : row,
    ),
    leftOut: before.leftOut.map((it) => ({ ...it, file: nameOf(it.file) })),
    files: before.files.map((it) => ({ ...it, file: nameOf(it.file) })),
  };
}

function firstOf(row: Row): string {
  return filesOf(row)[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
