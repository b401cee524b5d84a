import { EventEmitter } from 'node:events';
import { type Job, work } from '../../src/cli/threads';

/** What becomes of a thread: its answers, then its end. */
let answers = 0;

jest.mock('node:worker_threads', () => {
  class Worker extends EventEmitter {
    postMessage(given: { readonly index: number } | null) {
      setImmediate(() => {
        if (given === null || answers === 0) this.emit('exit', 0);
        else {
          answers -= 1;
          this.emit('message', { index: given.index, answer: given.index });
        }
      });
    }
  }
  return { isMainThread: true, parentPort: null, Worker, workerData: null };
});

const job: Job<null, string, number> = { name: 'đếm', prepare: () => () => 0 };
const tasks = ['a', 'b', 'c', 'd'];

test('threads share the tasks, and each answer is told once', async () => {
  answers = 4;
  const told: number[] = [];
  await work(job, null, { tasks, threads: 2, done: (index) => told.push(index) });
  expect(told.sort()).toEqual([0, 1, 2, 3]);
});

test('a thread that ends before its work is done is a failure, not an empty report', async () => {
  answers = 1;
  const told: number[] = [];
  await expect(work(job, null, { tasks, threads: 2, done: (index) => told.push(index) })).rejects.toThrow();
  expect(told).toHaveLength(1);
});
