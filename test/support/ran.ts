import { readArguments, type Arguments } from '../../src/cli/arguments';

/** What a command printed, what it said on standard error, and its status. */
export interface Ran {
  readonly out: string;
  readonly side: string;
  readonly status: number;
}

/** Carries out a command of the command line in this process. */
export async function ran(
  command: (asked: Arguments) => number | Promise<number>,
  ...words: readonly string[]
): Promise<Ran> {
  const heard = listen();
  try {
    const status = await command(readArguments(words));
    return { ...heard.written, status };
  } finally {
    heard.end();
  }
}

/** The same of a command that waits for nothing. */
export function ranAtOnce(command: (asked: Arguments) => number, ...words: readonly string[]): Ran {
  const heard = listen();
  try {
    const status = command(readArguments(words));
    return { ...heard.written, status };
  } finally {
    heard.end();
  }
}

/** Catches what is printed until the end is called. */
function listen() {
  const written = { out: '', side: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text))));
  const side = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => Boolean((written.side += String(text))));
  const end = () => {
    out.mockRestore();
    side.mockRestore();
  };
  return { written, end };
}
