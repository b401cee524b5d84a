import { appendFileSync, readFileSync, rmSync, statSync } from 'node:fs';
import { UsageError } from './arguments';

/** What was read of a file, as long as its size and time are these. */
export interface JournalEntry<Answer> {
  readonly file: string;
  readonly size: number;
  readonly modified: number;
  readonly answer: Answer;
}

/** What a long run has read, a line a file, beside its output until that is written. A line cut short is read again. */
export class Journal<Answer> {
  readonly #path: string;
  readonly #known = new Map<string, JournalEntry<Answer>>();
  #waiting: string[] = [];
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    for (const line of linesOf(path)) {
      const entry = entryIn<Answer>(line);
      if (entry !== null) this.#known.set(entry.file, entry);
    }
  }

  /** What was read of a file that has not changed since. */
  answerOf(file: string): Answer | undefined {
    const known = this.#known.get(file);
    const found = statSync(file, { throwIfNoEntry: false });
    return known?.size === found?.size && known?.modified === found?.mtimeMs ? known?.answer : undefined;
  }

  /** Remembers an answer; a few megabytes at a time go to the disk. Throws UsageError. */
  add(file: string, answer: Answer): void {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return;
    const line = JSON.stringify({ file, size: found.size, modified: found.mtimeMs, answer });
    this.#waiting.push(line);
    this.#size += line.length;
    if (this.#size > 1_000_000) this.keep();
  }

  /** Writes what waits. Throws UsageError. */
  keep(): void {
    if (this.#waiting.length === 0) return;
    try {
      appendFileSync(this.#path, `\n${this.#waiting.join('\n')}\n`);
    } catch {
      throw new UsageError(`Không ghi được tệp ${this.#path}.`);
    }
    [this.#waiting, this.#size] = [[], 0];
  }

  /** The output stands: nothing need be remembered. */
  end(): void {
    rmSync(this.#path, { force: true });
  }
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function entryIn<Answer>(line: string): JournalEntry<Answer> | null {
  try {
    const read = JSON.parse(line) as Partial<JournalEntry<Answer>> | null;
    return typeof read?.file === 'string' && read.answer !== undefined ? (read as JournalEntry<Answer>) : null;
  } catch {
    return null;
  }
}
