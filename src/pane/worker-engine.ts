import type { Engine } from './engine';
import { checkedOf, type Answer, type Asked, type Question } from './engine-message';
import { PaneError } from './failure';

/** What of a `Worker` is used here. */
export type Thread = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

interface Waiting {
  hear(answer: Answer): void;
  giveUp(): void;
}

/**
 * The engine on a thread of its own, so that a long draft never holds up Word. Where the thread cannot start, the
 * engine on this one takes over.
 */
export function workerEngine(thread: Thread, instead: Engine): Engine {
  const waiting = new Map<number, Waiting>();
  let [last, broken] = [0, false];
  /** The organisation's own registry, for the engine that takes over. */
  let own: string | null = null;

  thread.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    asker?.hear(data);
  };
  thread.onerror = () => {
    broken = true;
    for (const asker of waiting.values()) asker.giveUp();
    waiting.clear();
  };

  async function taken<Result>(work: () => Promise<Result>): Promise<Result> {
    const text = own;
    own = null;
    if (text !== null) await instead.changeOwn({ kind: 'replace', text, format: 'json' });
    return work();
  }

  /** Null from `resultOf`: the thread has answered something else than it was asked. */
  function ask<Result>(
    asked: Asked,
    resultOf: (answer: Answer) => Result | null,
    here: () => Promise<Result>,
  ): Promise<Result> {
    if (broken) return taken(here);
    return new Promise((resolve, reject) => {
      const question: Question = { id: ++last, ...asked };
      waiting.set(question.id, {
        hear: (answer) => {
          const result = resultOf(answer);
          if (result !== null) resolve(result);
          else reject(new PaneError(answer.kind === 'failed' ? answer.failure : { code: 'internal', message: '' }));
        },
        giveUp: () => {
          resolve(taken(here));
        },
      });
      thread.postMessage(question);
    });
  }

  return {
    check: (request) =>
      ask(
        { kind: 'check', request },
        (answer) => (answer.kind === 'checked' ? checkedOf(answer) : null),
        () => instead.check(request),
      ),
    readOffice: (text) =>
      ask(
        { kind: 'office', text },
        (answer) => (answer.kind === 'office' ? answer.reading : null),
        () => instead.readOffice(text),
      ),
    changeOwn: (change) =>
      ask(
        { kind: 'own', change },
        (answer) => {
          if (answer.kind !== 'own') return null;
          if (answer.answer.kind === 'changed') own = answer.answer.text;
          return answer.answer;
        },
        () => instead.changeOwn(change),
      ),
    find: (query) =>
      ask(
        { kind: 'find', query },
        (answer) => (answer.kind === 'find' ? answer.answer : null),
        () => instead.find(query),
      ),
    close: () => {
      thread.terminate();
      instead.close();
    },
  };
}
