import type { Checked, Engine, Progress } from './engine';
import { checkedOf, type Answer, type Asked, type Question } from './engine-message';
import { PaneError } from './failure';

/** What of a `Worker` is used here. */
export type Thread = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

interface Waiting {
  readonly question: Question;
  hear(answer: Answer): void;
  giveUp(): void;
  fail(error: Error): void;
}

/**
 * The engine on a thread of its own, so that a long draft never holds up Word. What is stopped is broken off with its
 * thread, and a new one is begun. Where no thread can start, the engine on this one takes over.
 */
export function workerEngine(begin: () => Thread, instead: Engine): Engine {
  const waiting = new Map<number, Waiting>();
  let [last, broken] = [0, false];
  /** The organisation's own registry, for the engine that takes over. */
  let own: string | null = null;
  /** The last check that this thread has answered. */
  let heard: Checked | null = null;
  let thread = started();

  function started(): Thread {
    const made = begin();
    heard = null;
    made.onmessage = ({ data }: MessageEvent<Answer>) => {
      // A message may be on its way when its thread is broken off.
      if (made !== thread) return;
      const asker = waiting.get(data.id);
      if (data.kind !== 'progress') waiting.delete(data.id);
      asker?.hear(data);
    };
    made.onerror = () => {
      if (made !== thread) return;
      broken = true;
      for (const asker of waiting.values()) asker.giveUp();
      waiting.clear();
    };
    return made;
  }

  /** The registry in use, which a thread that has just begun does not know yet. */
  function remind(): void {
    if (own === null) return;
    thread.postMessage({
      id: ++last,
      kind: 'own',
      change: { kind: 'replace', text: own, format: 'json' },
    } satisfies Question);
  }

  function stop(): void {
    const checks = [...waiting.values()].filter(({ question }) => question.kind === 'check');
    if (broken || checks.length === 0) return;
    thread.terminate();
    thread = started();
    remind();
    for (const check of checks) {
      waiting.delete(check.question.id);
      check.fail(new PaneError({ code: 'stopped', message: '' }));
    }
    for (const { question } of waiting.values()) thread.postMessage(question);
  }

  async function taken<Result>(work: () => Promise<Result>): Promise<Result> {
    const text = own;
    own = null;
    if (text !== null) await instead.changeOwn({ kind: 'replace', text, format: 'json' });
    return work();
  }

  /** Null from `resultOf`: the thread has answered something else than it was asked; undefined: not the answer yet. */
  function ask<Result>(
    asked: Asked,
    resultOf: (answer: Answer) => Result | null | undefined,
    here: () => Promise<Result>,
  ): Promise<Result> {
    if (broken) return taken(here);
    return new Promise((resolve, reject) => {
      const question: Question = { id: ++last, ...asked };
      waiting.set(question.id, {
        question,
        hear: (answer) => {
          const result = resultOf(answer);
          if (result === undefined) return;
          if (result !== null) resolve(result);
          else reject(new PaneError(answer.kind === 'failed' ? answer.failure : { code: 'internal', message: '' }));
        },
        giveUp: () => {
          resolve(taken(here));
        },
        fail: reject,
      });
      thread.postMessage(question);
    });
  }

  function checkedIn(answer: Answer, told: ((progress: Progress) => void) | undefined): Checked | null | undefined {
    if (answer.kind === 'progress') {
      told?.(answer.progress);
      return undefined;
    }
    if (answer.kind === 'checked') heard = checkedOf(answer, heard?.draft ?? null);
    return answer.kind === 'checked' || answer.kind === 'same' ? heard : null;
  }

  return {
    check: (request, told) =>
      ask(
        { kind: 'check', request },
        (answer) => checkedIn(answer, told),
        () => instead.check(request, told),
      ),
    stop,
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
