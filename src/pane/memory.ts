/** The tabs of the pane. */
export const tabs = ['kiemTra', 'vienDan', 'chen'] as const;

/** The key of a tab. */
export type Tab = (typeof tabs)[number];

/** Habits of the author that the machine keeps. */
export interface Habits {
  readonly tab: Tab;
  /** Keys of the instruments that were put in lately, the last one first. */
  readonly recent: readonly string[];
  /** Ids of the clauses that are marked, in the order in which they were, and of those put in lately, the last one first. */
  readonly favourites: readonly string[];
  readonly clauses: readonly string[];
}

/** Where the machine keeps them. What cannot be kept is forgotten: no work is lost by it. */
export interface Memory {
  load(): Habits;
  save(habits: Partial<Habits>): void;
}

const noHabits: Habits = { tab: 'kiemTra', recent: [], favourites: [], clauses: [] };

/** Habits that live as long as the pane. */
export function shortMemory(initial: Partial<Habits> = {}): Memory {
  let kept: Habits = { ...noHabits, ...initial };
  return {
    load: () => kept,
    save: (habits) => {
      kept = { ...kept, ...habits };
    },
  };
}

/**
 * Habits in the browser's storage, behind the key that Office gives each site of its own where there is one. `storage`
 * is asked for each time: a browser may refuse it.
 */
export function storedMemory(storage: () => Pick<Storage, 'getItem' | 'setItem'>, partition = ''): Memory {
  const key = `${partition}the-thuc/thoi-quen`;
  const short = shortMemory();
  const load = (): Habits => {
    try {
      return habitsFrom(JSON.parse(storage().getItem(key) ?? 'null'));
    } catch {
      return short.load();
    }
  };
  return {
    load,
    save: (habits) => {
      short.save(habits);
      try {
        storage().setItem(key, JSON.stringify({ ...load(), ...habits }));
      } catch {
        return;
      }
    },
  };
}

/** Saved data comes from outside: what is no habit is none. */
function habitsFrom(saved: unknown): Habits {
  if (typeof saved !== 'object' || saved === null) return noHabits;
  const tab = 'tab' in saved ? tabs.find((it) => it === saved.tab) : undefined;
  const kept = new Map<string, unknown>(Object.entries(saved));
  const list = (name: string): readonly string[] => {
    const items: unknown = kept.get(name);
    return Array.isArray(items) ? items.filter((it) => typeof it === 'string') : [];
  };
  return {
    tab: tab ?? noHabits.tab,
    recent: list('recent'),
    favourites: list('favourites'),
    clauses: list('clauses'),
  };
}
