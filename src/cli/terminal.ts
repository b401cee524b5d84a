import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { plain, type Paint } from '../report/text';
import { UsageError } from './arguments';

/** The report, on standard output, and nothing else goes there. */
export function say(text: string): void {
  process.stdout.write(text);
}

/** One line on standard error. */
export function sayWrong(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Colours where a person looks at a terminal and has not asked for none (NO_COLOR). */
export function paintFor(toScreen: boolean): Paint {
  const colourful = toScreen && process.stdout.isTTY && !process.env.NO_COLOR;
  return colourful ? (style, text) => styleText(style, text) : plain;
}

/** How far a run over many files has come, on one line of a terminal's standard error. */
export function progress(total: number, quiet: boolean) {
  const shown = !quiet && total > 1 && process.stderr.isTTY;
  let done = 0;
  return {
    step: () => {
      done += 1;
      if (shown) process.stderr.write(`\rĐã kiểm tra ${done}/${total} tệp`);
    },
    end: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}

/** Writes a whole file or none: beside it first, then in its place; a device is written to directly. Throws UsageError. */
export function write(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
      writeFileSync(path, content);
      return;
    }
    writeFileSync(beside, content);
    renameSync(beside, found === undefined ? path : realpathSync(path));
  } catch {
    if (existsSync(beside)) rmSync(beside);
    throw new UsageError(`Không ghi được tệp ${path}.`);
  }
}

/** A reader that has seen enough (`| head`) ends the report quietly; anything else on standard output is a failure. */
export function mindBrokenPipes(): void {
  process.stdout.on('error', (error: { readonly code?: string }) => {
    if (error.code === 'EPIPE') return;
    sayWrong('Không ghi được báo cáo ra màn hình.');
    process.exitCode = 2;
  });
  process.stderr.on('error', () => undefined);
}
