import type { Checked, CheckRequest, Engine } from './engine';
import { checkedOf, type Answer, type Question } from './engine-message';
import { PaneError } from './failure';

/** What of a `Worker` is used here. */
export type Thread = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

interface Waiting {
  readonly request: CheckRequest;
  readonly resolve: (checked: Checked | Promise<Checked>) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The engine on a thread of its own, so that a long draft never holds up Word. Where the thread cannot start, the
 * engine on this one takes over.
 */
export function workerEngine(thread: Thread, instead: Engine): Engine {
  const waiting = new Map<number, Waiting>();
  let [last, broken] = [0, false];

  thread.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'checked') asker?.resolve(checkedOf(data));
    else asker?.reject(new PaneError(data.failure));
  };
  thread.onerror = () => {
    broken = true;
    for (const { request, resolve } of waiting.values()) resolve(instead.check(request));
    waiting.clear();
  };

  return {
    check: (request) => {
      if (broken) return instead.check(request);
      return new Promise((resolve, reject) => {
        const question: Question = { id: ++last, request };
        waiting.set(question.id, { request, resolve, reject });
        thread.postMessage(question);
      });
    },
    close: () => {
      thread.terminate();
      instead.close();
    },
  };
}
