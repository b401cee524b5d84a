import { styleText } from 'node:util';
import { plain, type Paint } from '../report/text';

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

/**
 * How far a run over many files has come: on one line of a terminal's standard error; where that goes to a file, a line
 * every ten seconds.
 */
export function progress(total: number, quiet: boolean, verb = 'Đã kiểm tra') {
  const shown = !quiet && total > 1 && process.stderr.isTTY;
  let done = 0;
  let last = Date.now();
  return {
    step: () => {
      done += 1;
      if (shown) process.stderr.write(`\r${verb} ${done}/${total} tệp`);
      else if (!quiet && Date.now() - last > 10_000) {
        last = Date.now();
        sayWrong(`${verb} ${done}/${total} tệp`);
      }
    },
    end: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}

/** Ctrl+C and the like ask a long run to stop after the file in hand; asked again they end it at once. */
export function stopOnSignal() {
  let asked = false;
  const names = ['SIGINT', 'SIGTERM'] as const;
  const stop = () => {
    asked = true;
    end();
  };
  const end = () => names.forEach((name) => process.off(name, stop));
  names.forEach((name) => process.on(name, stop));
  return { stopped: () => asked, end };
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
