import { builtInSlots } from '../../clauses/built-in';
import type { Clause, Library } from '../../clauses/model';
import { contentKey } from '../../clauses/own/merge';
import { entryOf } from '../../clauses/own/write';
import type { LibraryReader } from './reader';
import type { ClauseStore, KeptClause } from './store';

/** A change of the own clauses that can be taken back: what stood before, null for what did not. */
export interface Step {
  readonly before: readonly (readonly [id: string, kept: Kept | null])[];
}

interface Kept {
  readonly clause: Clause;
  readonly order: number;
}

/** A person's own clauses: read from the store once, and changed there before they are changed here. */
export class OwnLibrary {
  private readonly kept = new Map<string, Kept>();
  /** Records that cannot be read; they stay where they are. */
  private spoiled = 0;
  /** The store takes what is put there. */
  private keeps = true;

  constructor(
    private readonly store: ClauseStore,
    private readonly read: LibraryReader,
  ) {}

  /** Brings back what the machine keeps. */
  async load(): Promise<void> {
    const records = await this.store.load();
    if (records === null) this.keeps = false;
    if (records === null || records.length === 0) return;
    const whole = await this.clausesOf(records);
    if (whole === null) {
      for (const record of records) this.take([record], await this.clausesOf([record]));
    } else this.take(records, whole);
  }

  /** In the order in which they were kept. */
  get clauses(): readonly Clause[] {
    return [...this.kept.values()].sort((a, b) => a.order - b.order).map(({ clause }) => clause);
  }

  get count(): number {
    return this.kept.size;
  }

  /** What the machine does not do for them. */
  get state(): { readonly spoiled: number; readonly keeps: boolean } {
    return { spoiled: this.spoiled, keeps: this.keeps };
  }

  has(id: string): boolean {
    return this.kept.has(id);
  }

  /** Keeps clauses, each in place of the one of its id, and takes others away. */
  async change(put: readonly Clause[], removed: readonly string[] = []): Promise<Step> {
    let next = this.highest() + 1;
    const after = put.map((clause): readonly [string, Kept] => [
      clause.id,
      { clause, order: this.kept.get(clause.id)?.order ?? next++ },
    ]);
    return this.write([...after, ...removed.map((id) => [id, null] as const)]);
  }

  /** Puts back what stood before a change. */
  async takeBack({ before }: Step): Promise<void> {
    await this.write(before);
  }

  private async write(after: Step['before']): Promise<Step> {
    const before = after.map(([id]) => [id, this.kept.get(id) ?? null] as const);
    const records = after.flatMap(([id, it]): KeptClause[] =>
      it === null ? [] : [{ id, order: it.order, entry: entryOf(it.clause, builtInSlots) }],
    );
    const gone = after.flatMap(([id, it]) => (it === null ? [id] : []));
    this.keeps = (await this.store.change(records, gone)) === 'kept';
    for (const [id, it] of after) {
      if (it === null) this.kept.delete(id);
      else this.kept.set(id, it);
    }
    return { before };
  }

  private highest(): number {
    let most = 0;
    for (const { order } of this.kept.values()) most = Math.max(most, order);
    return most;
  }

  private take(records: readonly KeptClause[], clauses: readonly Clause[] | null): void {
    if (clauses === null) this.spoiled += records.length;
    else
      for (const [i, clause] of clauses.entries()) this.kept.set(clause.id, { clause, order: records[i]?.order ?? i });
  }

  /** The records as a library of their own; null where one of them is no clause under its own id. */
  private async clausesOf(records: readonly KeptClause[]): Promise<readonly Clause[] | null> {
    const file = JSON.stringify({ version: 1, clauses: records.map(({ entry }) => entry ?? null) });
    const reading = await this.read(new TextEncoder().encode(file));
    if (reading.kind === 'faulty') return null;
    const { clauses } = reading.content;
    return clauses.length === records.length && clauses.every(({ id }, i) => id === records[i]?.id) ? clauses : null;
  }
}

/** The clauses of the shared library as they are shown beside others: where an id is somebody else's, under another. */
export function besides(
  shared: Library | null,
  own: readonly Clause[],
  standard: readonly Clause[],
): readonly Clause[] {
  if (shared === null) return [];
  const taken = new Set([...standard, ...own].map(({ id }) => id));
  const said = new Set(own.map(contentKey));
  return shared.clauses.flatMap((clause) => {
    if (said.has(contentKey(clause))) return [];
    if (!taken.has(clause.id)) return [clause];
    let id = `${clause.id.slice(0, 65)}-co-quan`;
    for (let more = 2; taken.has(id); more++) id = `${clause.id.slice(0, 60)}-co-quan-${more}`;
    taken.add(id);
    return [{ ...clause, id }];
  });
}
