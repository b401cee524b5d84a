import { onMachine } from './kept/place';
import { asItStood, keptBy, Shelf, type OnReset, type Shape } from './kept/shelf';

/** The tabs of the pane. */
export const tabs = ['kiemTra', 'vienDan', 'chen', 'hoSo'] as const;

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
  /** How the person signs what is waived; '' where it is not told. */
  readonly name: string;
  /** Whose name stands on review sheets as the reviewer's; null where nobody has said: who signs what is waived. */
  readonly reviewer: string | null;
}

/** Where the machine keeps them. What cannot be kept is forgotten: no work is lost by it. */
export interface Memory {
  load(): Habits;
  save(habits: Partial<Habits>): void;
}

const noHabits: Habits = { tab: 'kiemTra', recent: [], favourites: [], clauses: [], name: '', reviewer: null };

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

const shape: Shape<Habits> = { key: 'the-thuc/thoi-quen', empty: noHabits, migrations: [asItStood], read: habitsFrom };

/** Habits in the browser's storage; where it is refused they live as long as the pane. */
export function storedMemory(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  partition = '',
  onReset?: OnReset,
): Memory {
  const shelf = new Shelf(onMachine(storage, partition), shape, onReset);
  const short = shortMemory();
  let refused = false;
  const load = () => (refused ? short.load() : shelf.load());
  return {
    load,
    save: (habits) => {
      const next = { ...load(), ...habits };
      short.save(next);
      refused = keptBy(() => shelf.save(next)) === 'notKept';
    },
  };
}

/** Saved data comes from outside: what is no habit is none, and what is no record of them is broken. */
function habitsFrom(saved: unknown): Habits | null {
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return null;
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
    name: 'name' in saved && typeof saved.name === 'string' ? saved.name : noHabits.name,
    reviewer: 'reviewer' in saved && typeof saved.reviewer === 'string' ? saved.reviewer : noHabits.reviewer,
  };
}
