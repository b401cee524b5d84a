import type { Edit } from '../../../src/finding/model';
import type { Batch } from './batch';

/** What happens in a document: to its paragraphs, or that the cursor moves. */
export type EventName = 'added' | 'changed' | 'deleted' | 'moved';

/** Handlers of a document's events. They are called after the change, never within it. */
export class DoubleEvents {
  private readonly handlers = new Map<EventName, Set<() => unknown>>();

  on(name: EventName, handler: () => unknown): void {
    this.handlers.set(name, (this.handlers.get(name) ?? new Set()).add(handler));
  }

  off(name: EventName, handler: () => unknown): void {
    this.handlers.get(name)?.delete(handler);
  }

  /** How many handlers there are: none may be left behind. */
  get size(): number {
    return [...this.handlers.values()].reduce((sum, { size }) => sum + size, 0);
  }

  raise(name: EventName): void {
    for (const handler of this.handlers.get(name) ?? []) setTimeout(handler, 0);
  }

  /** What Word raises for a change; the cursor moves with what is typed. */
  raiseFor({ kind }: Edit): void {
    if (kind === 'insertParagraphs') this.raise('added');
    else if (kind === 'deleteParagraph') this.raise('deleted');
    else this.raise('changed');
    this.raise('moved');
  }
}

/** Handlers to be taken off with the next sync of their context. */
const removals = new WeakMap<Batch, (() => void)[]>();

/** `document.onParagraph…`: a handler is on, or off again, after the sync of the context that it was put on in. */
export function handlersOf(batch: Batch, name: EventName): object {
  const { events } = batch.document;
  return {
    add(handler: () => unknown) {
      batch.add(() => {
        events.on(name, handler);
      });
      return {
        remove: () => {
          removals.set(batch, [...(removals.get(batch) ?? []), () => events.off(name, handler)]);
        },
        context: {
          sync: () => {
            for (const remove of removals.get(batch) ?? []) remove();
            removals.delete(batch);
            return Promise.resolve();
          },
        },
      };
    },
  };
}
