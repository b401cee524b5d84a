import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The built program. */
export const program = resolve(__dirname, '../../dist/cli/the-thuc.js');

/** How a run of the program ended and what it said. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program; it may use one gigabyte of heap and a minute, as much as any office machine has. */
export function theThuc(words: readonly string[], cwd?: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=1024', program, ...words], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 60_000,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { status, stdout, stderr };
}
