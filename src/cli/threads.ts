import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Work that several threads can share: the same task gives the same answer in whichever thread. */
export interface Job<Asked, Task, Answer> {
  readonly name: string;
  /** Once a thread: reads what all tasks need. */
  readonly prepare: (asked: Asked) => (task: Task) => Answer;
}

/** A run over many tasks that can be stopped between two of them. */
export interface Run<Task, Answer> {
  readonly tasks: readonly Task[];
  readonly threads: number;
  /** Told of each answer as it comes, in whatever order. */
  readonly done: (index: number, answer: Answer) => void;
  /** Asked between tasks. */
  readonly stopped?: () => boolean;
}

/** Does all tasks, in this thread or in several. */
export async function work<Asked, Task, Answer>(
  job: Job<Asked, Task, Answer>,
  asked: Asked,
  run: Run<Task, Answer>,
): Promise<void> {
  const threads = Math.min(run.threads, run.tasks.length);
  if (threads > 1) return inThreads(job.name, asked, run, threads);
  const answer = job.prepare(asked);
  for (const [index, task] of run.tasks.entries()) {
    if (run.stopped?.() === true) return;
    run.done(index, answer(task));
    if (run.stopped !== undefined) await new Promise(setImmediate);
  }
}

async function inThreads<Task, Answer>(
  name: string,
  asked: unknown,
  { tasks, done, stopped }: Run<Task, Answer>,
  threads: number,
): Promise<void> {
  let next = 0;
  const serve = () =>
    new Promise<void>((resolve, reject) => {
      let told = false;
      const worker = new Worker(__filename, { workerData: { name, asked } satisfies Started });
      const feed = () => {
        const index = next;
        const more = index < tasks.length && stopped?.() !== true;
        if (more) next += 1;
        told = !more;
        worker.postMessage(more ? ({ index, task: tasks[index] } satisfies Given) : null);
      };
      worker.on('message', ({ index, answer }: Done) => {
        done(index, answer as Answer);
        feed();
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        if (told) resolve();
        else reject(new Error('A thread ended before its work was done.'));
      });
      feed();
    });
  await Promise.all(Array.from({ length: threads }, serve));
}

interface Started {
  readonly name: string;
  readonly asked: unknown;
}

interface Given {
  readonly index: number;
  readonly task: unknown;
}

interface Done {
  readonly index: number;
  readonly answer: unknown;
}

/** In a thread of `work`: answers each task until told to stop. False in the main thread. */
export function servesAsThread(jobs: readonly Job<never, never, unknown>[]): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  const { name, asked } = workerData as Started;
  const job = jobs.find((it) => it.name === name);
  if (job === undefined) return false;
  const answer = job.prepare(asked as never);
  port.on('message', (given: Given | null) => {
    if (given === null) port.close();
    else port.postMessage({ index: given.index, answer: answer(given.task as never) } satisfies Done);
  });
  return true;
}
