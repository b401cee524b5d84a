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
  const written = { out: '', side: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text))));
  const side = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => Boolean((written.side += String(text))));
  try {
    const status = await command(readArguments(words));
    return { ...written, status };
  } finally {
    out.mockRestore();
    side.mockRestore();
  }
}
