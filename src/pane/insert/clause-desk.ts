import { builtInClauses } from '../../clauses/built-in';
import type { Category, Clause, Wanted } from '../../clauses/model';
import { ClauseSearch } from '../../clauses/search';
import { onShelf, toggleFavourite, withUsed, type Shelf } from '../../clauses/shelf';
import type { Memory } from '../memory';
import { Observed } from '../observed';

/** Whose a clause is: the author's, the office's, or one that comes with the product. */
export type Origin = 'own' | 'shared' | 'standard';

/** What the list is narrowed to. */
export type ClauseFilter =
  'all' | 'favourites' | 'recent' | `origin:${Origin}` | `category:${Category}` | `field:${string}`;

/** What the list of clauses shows. */
export interface ClauseList {
  readonly typed: string;
  readonly filter: ClauseFilter;
  /** Every chip is shown. */
  readonly allFilters: boolean;
  /** Best first; all that suit where nothing is typed. Null while a long library is made ready to be searched. */
  readonly found: readonly Clause[] | null;
  /** How many of them are drawn. */
  readonly drawn: number;
  readonly shelf: Shelf;
}

interface Options {
  readonly memory: Memory;
  /** The convention and the kind of the draft in hand; null: none is. */
  readonly wanted: () => Wanted;
  /** Lets the page be drawn between two slices of work. */
  readonly pause?: () => Promise<void>;
}

/** So many rows are drawn of what was asked for, and with each “Xem thêm”; unasked, so many that the parts below show. */
const [slice, unasked] = [30, 8];

/** Search, chips and shelf of the clauses. It lives as long as the session: turning to another tab loses nothing. */
export class ClauseDesk extends Observed<ClauseList> {
  private clauses: readonly Clause[] = builtInClauses.clauses;
  private readonly origins = new Map<string, Origin>();
  private search = new ClauseSearch(this.clauses);
  /** Answers to any but the last question are dropped. */
  private turn = 0;

  constructor(private readonly options: Options) {
    const { favourites, clauses } = options.memory.load();
    super({
      typed: '',
      filter: 'all',
      allFilters: false,
      found: null,
      drawn: unasked,
      shelf: { favourites, recent: clauses },
    });
  }

  /** The clauses beside the standard ones; of two with one id the nearest is shown. */
  setLibraries({ own, shared }: Readonly<Record<Exclude<Origin, 'standard'>, readonly Clause[]>>): void {
    const byId = new Map<string, Clause>();
    this.origins.clear();
    for (const [origin, clauses] of [
      ['own', own],
      ['shared', shared],
      ['standard', builtInClauses.clauses],
    ] as const) {
      for (const clause of clauses) {
        if (byId.has(clause.id)) continue;
        byId.set(clause.id, clause);
        if (origin !== 'standard') this.origins.set(clause.id, origin);
      }
    }
    this.clauses = [...byId.values()];
    this.search = new ClauseSearch(this.clauses);
    void this.look();
  }

  /** Whose the clause of this id is. */
  originOf(id: string): Origin {
    return this.origins.get(id) ?? 'standard';
  }

  /** Whose clauses there are, the nearest first. */
  thereAre(): readonly Origin[] {
    const others = new Set(this.origins.values());
    return [...(['own', 'shared'] as const).filter((it) => others.has(it)), 'standard'];
  }

  /** Every clause there is. */
  all(): readonly Clause[] {
    return this.clauses;
  }

  /** Searches for what is typed so far. */
  async type(typed: string): Promise<void> {
    this.set({ typed });
    this.set({ drawn: this.isAsked ? slice : unasked });
    await this.look();
  }

  async choose(filter: ClauseFilter): Promise<void> {
    this.set({ filter });
    this.set({ drawn: this.isAsked ? slice : unasked });
    await this.look();
  }

  /** Draws more of what was found. */
  drawMore(): void {
    this.set({ drawn: this.getState().drawn + slice });
  }

  /** Searches again: the draft has become another, or its kind has. */
  async look(): Promise<void> {
    const own = ++this.turn;
    const { search } = this;
    if (!search.isReady && this.getState().typed !== '') {
      await search.prepare(this.options.pause ?? nextFrame);
      if (own !== this.turn) return;
    }
    this.set({ found: this.find() });
  }

  /** Marks a clause, or takes its mark away. */
  toggle(id: string): void {
    this.keep(toggleFavourite(this.getState().shelf, id));
    if (this.getState().filter === 'favourites') void this.look();
  }

  /** A clause has been put in. */
  use(id: string): void {
    this.keep(withUsed(this.getState().shelf, id));
  }

  private keep(shelf: Shelf): void {
    this.options.memory.save({ favourites: shelf.favourites, clauses: shelf.recent });
    this.set({ shelf });
  }

  private find(): readonly Clause[] {
    const { typed: words, filter, shelf } = this.getState();
    const { system, kind } = this.options.wanted();
    const narrow = narrowed(filter);
    const found = this.search.find({ words, system, kind, ...narrow });
    if (filter.startsWith('origin:')) return found.filter(({ id }) => filter === `origin:${this.originOf(id)}`);
    if (filter === 'favourites') return onShelf(shelf.favourites, found);
    if (filter === 'recent') return onShelf(shelf.recent, found);
    return this.isAsked ? found : shelfFirst(shelf, found);
  }

  /** Something is typed, or a chip is chosen. */
  private get isAsked(): boolean {
    const { typed, filter } = this.getState();
    return typed.trim() !== '' || filter !== 'all';
  }
}

/** What is marked and what was used lately before all others. */
function shelfFirst({ favourites, recent }: Shelf, clauses: readonly Clause[]): readonly Clause[] {
  const first = onShelf([...new Set([...favourites, ...recent])], clauses);
  if (first.length === 0) return clauses;
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...clauses.filter(({ id }) => !ids.has(id))];
}

function narrowed(filter: ClauseFilter): { readonly category?: Category; readonly field?: string } {
  const at = filter.indexOf(':');
  const name = filter.slice(at + 1);
  if (filter.startsWith('category:')) return { category: name as Category };
  return filter.startsWith('field:') ? { field: name } : {};
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
