import type { CheckOptions } from '../check/check';
import type { FileReport } from '../report/model';
import type { Arguments } from './arguments';
import { inspect } from './inspect';
import { optionsOf } from './options';
import { type Job, work } from './threads';

type Asked = Pick<Arguments, 'system' | 'kind' | 'asOf' | 'rules' | 'catalogue' | 'profile' | 'jobs' | 'ignoreRecord'>;

/** The check of one file. */
export const checkJob: Job<Asked, string, FileReport> = {
  name: 'check',
  prepare: (asked) => {
    const options: CheckOptions = optionsOf(asked);
    return (path) => inspect(path, options, asked.ignoreRecord);
  },
};

/** Reports on all files, in the order given; with `--jobs` several threads share them. */
export async function inspectAll(
  files: readonly string[],
  asked: Asked,
  step: () => void,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  await work(checkJob, asked, {
    tasks: files,
    threads: asked.jobs,
    done: (index, report) => {
      reports[index] = report;
      step();
    },
  });
  return reports;
}
