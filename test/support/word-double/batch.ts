import { DoubleError } from './errors';
import { includes, members, type ClassName, type Sets } from './members';
import type { DoubleDocument } from './document';

/** One request context: commands wait in it until `sync`, and nothing of it may be used after its run. */
export class Batch {
  private commands: (() => void)[] = [];
  private closed = false;

  constructor(
    readonly document: DoubleDocument,
    readonly sets: Sets,
  ) {}

  /** Queues a command. A proxy used after its `Word.run` has ended is stale. */
  add(command: () => void): void {
    if (this.closed) throw new DoubleError('InvalidObjectPath', 'The object path is invalid: its run has ended.');
    this.commands.push(command);
  }

  /** Carries the commands out in order; the first that fails ends the rest, and what was done stays done. */
  async sync(): Promise<void> {
    const { delay } = this.document;
    await (delay === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, delay)));
    this.document.syncs++;
    const commands = this.commands;
    this.commands = [];
    if (this.document.failures.sync !== null) throw new DoubleError(this.document.failures.sync);
    const ended = this.document.begin();
    try {
      for (const command of commands) command();
    } finally {
      ended();
    }
  }

  close(): void {
    this.closed = true;
  }
}

/** An object of Word whose properties can be read only after they were loaded and synced. */
export abstract class ClientObject {
  protected readonly loaded = new Map<string, unknown>();

  constructor(protected readonly batch: Batch) {}

  /** What `load` can bring, and how, at the moment of the sync. */
  protected abstract loadable(): Readonly<Record<string, () => unknown>>;

  load(names: string | readonly string[]): this {
    const list = typeof names === 'string' ? names.split(',') : names;
    for (const name of list)
      this.batch.add(() => {
        this.loadNow(name.trim());
      });
    return this;
  }

  /** Loads one property path at once; called inside a sync. */
  loadNow(path: string): void {
    const bring = this.loadable()[path];
    if (bring === undefined) throw new DoubleError('InvalidArgument', `“${path}” cannot be loaded.`);
    this.loaded.set(path, bring());
  }

  protected read(name: string): unknown {
    if (!this.loaded.has(name)) {
      throw new DoubleError('PropertyNotLoaded', `The property '${name}' is not available. Call load and sync first.`);
    }
    return this.loaded.get(name);
  }
}

const ofJavaScript: ReadonlySet<string | symbol> = new Set([
  'then',
  'toJSON',
  'constructor',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'hasAttribute',
]);

/** Only the members that the reference names may be touched, and only those of the sets this Word has. */
export function strict<Value extends object>(kind: ClassName, value: Value, sets: Sets): Value {
  const known: Readonly<Record<string, string>> = members[kind];
  const check = (name: string | symbol): void => {
    const set = typeof name === 'string' ? known[name] : undefined;
    if (set === undefined) throw new Error(`Word.${kind} has no member “${String(name)}” here.`);
    if (!includes(sets, set as never))
      throw new DoubleError('ApiNotFound', `Word.${kind}.${String(name)} is of ${set}.`);
  };
  return new Proxy(value, {
    get(target, name) {
      if (typeof name === 'symbol' || ofJavaScript.has(name)) return undefined;
      check(name);
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member as (...args: never) => unknown).bind(target) : member;
    },
    set(target, name, given) {
      check(name);
      return Reflect.set(target, name, given, target);
    },
  });
}

/** The object as the add-in meets it: strict about its members. */
export function made<Value extends object>(batch: Batch, kind: ClassName, value: Value): Value {
  return strict(kind, value, batch.sets);
}
