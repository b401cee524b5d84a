import type { Checked, Engine } from './engine';
import { checkedOf, type Answer, type Question } from './engine-message';
import { PaneError } from './failure';

interface Waiting {
  readonly resolve: (checked: Checked) => void;
  readonly reject: (error: Error) => void;
}

/** The engine on a thread of its own, so that a long draft never holds up Word. */
export function workerEngine(worker: Worker): Engine {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'checked') asker?.resolve(checkedOf(data));
    else asker?.reject(new PaneError(data.failure));
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new PaneError({ code: 'internal', message: '' }));
    waiting.clear();
  };

  return {
    check: (request) =>
      new Promise((resolve, reject) => {
        const question: Question = { id: ++last, request };
        waiting.set(question.id, { resolve, reject });
        worker.postMessage(question);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
