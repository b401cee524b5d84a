/** The tabs of the pane. */
export const tabs = ['kiemTra', 'vienDan'] as const;

/** The key of a tab. */
export type Tab = (typeof tabs)[number];

/** Habits of the author that the machine keeps. */
export interface Habits {
  readonly tab: Tab;
  /** Keys of the instruments that were put in lately, the last one first. */
  readonly recent: readonly string[];
}

/** Where the machine keeps them. What cannot be kept is forgotten: no work is lost by it. */
export interface Memory {
  load(): Habits;
  save(habits: Partial<Habits>): void;
}

const noHabits: Habits = { tab: 'kiemTra', recent: [] };

/** Habits that live as long as the pane. */
export function shortMemory(initial: Habits = noHabits): Memory {
  let kept = initial;
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
  const recent: readonly unknown[] = 'recent' in saved && Array.isArray(saved.recent) ? saved.recent : [];
  return { tab: tab ?? noHabits.tab, recent: recent.filter((it) => typeof it === 'string') };
}
