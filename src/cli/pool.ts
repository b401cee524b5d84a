import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { FileReport } from '../report/model';
import type { Arguments } from './arguments';
import { inspect } from './inspect';
import { optionsOf } from './options';

type Asked = Pick<Arguments, 'system' | 'kind' | 'asOf' | 'rules' | 'catalogue' | 'profile' | 'jobs'>;

/** Reports on all files, in the order given; with `--jobs` several threads share them. */
export async function inspectAll(
  files: readonly string[],
  asked: Asked,
  step: () => void,
): Promise<readonly FileReport[]> {
  const threads = Math.min(asked.jobs, files.length);
  if (threads > 1) return inThreads(files, asked, threads, step);
  const options = optionsOf(asked);
  return files.map((file) => {
    const report = inspect(file, options);
    step();
    return report;
  });
}

async function inThreads(
  files: readonly string[],
  asked: Asked,
  threads: number,
  step: () => void,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(__filename, { workerData: { asked } });
      const feed = () => worker.postMessage(next < files.length ? { index: next, path: files[next++] } : null);
      worker.on('message', ({ index, report }: Done) => {
        reports[index] = report;
        step();
        feed();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      feed();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return reports;
}

interface Done {
  readonly index: number;
  readonly report: FileReport;
}

/** In a thread of `inThreads`: answers each file with its report until told to stop. False in the main thread. */
export function servesAsThread(): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  const options = optionsOf((workerData as { readonly asked: Asked }).asked);
  port.on('message', (task: { readonly index: number; readonly path: string } | null) => {
    if (task === null) port.close();
    else port.postMessage({ index: task.index, report: inspect(task.path, options) } satisfies Done);
  });
  return true;
}
