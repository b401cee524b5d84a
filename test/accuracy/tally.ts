import { documentsOf } from '../../src/anatomy/documents';
import type { Anatomy, Component, Part } from '../../src/anatomy/model';
import { components } from '../../src/anatomy/model';

/** What a reader says of one part: its component and a word for it (an index, or its text). */
export type Marked = readonly (readonly [component: Component, part: string])[];

/** How often a component was found, missed, or seen where it is not; and how many of the found were in doubt. */
export interface Row {
  readonly component: Component;
  found: number;
  missed: number;
  wrong: number;
  doubt: number;
}

/** Counts over many documents. */
export class Tally {
  private readonly rows = new Map<Component, Row>(
    components.map((component) => [component, { component, found: 0, missed: 0, wrong: 0, doubt: 0 }]),
  );

  /** Adds one document: what it holds, and what was recognised, each part named by `nameOf`; `unmarked` components are not in the truth. */
  add(truth: Marked, anatomy: Anatomy, nameOf: (part: Part) => string, unmarked: readonly Component[] = []): void {
    for (const component of components) {
      if (unmarked.includes(component)) continue;
      const expected = truth.filter(([own]) => own === component).map(([, part]) => part);
      const parts = new Map(documentsOf(anatomy).flatMap((it) => it.of(component).map((part) => [nameOf(part), part])));
      const row = this.rows.get(component);
      if (row === undefined) continue;
      for (const name of new Set(expected)) {
        const part = parts.get(name);
        if (part === undefined) row.missed++;
        else row.found++;
        if (part?.confidence === 'likely') row.doubt++;
      }
      row.wrong += [...parts.keys()].filter((name) => !expected.includes(name)).length;
    }
  }

  /** The rows of components that occur at all. */
  list(): readonly Row[] {
    return [...this.rows.values()].filter((row) => row.found + row.missed + row.wrong > 0);
  }
}

/** The rows and their sum as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const sum = (key: 'found' | 'missed' | 'wrong' | 'doubt') => rows.reduce((total, row) => total + row[key], 0);
  const all = {
    component: 'all',
    found: sum('found'),
    missed: sum('missed'),
    wrong: sum('wrong'),
    doubt: sum('doubt'),
  };
  const head = ['component', 'found', 'missed', 'wrong', 'in doubt', 'found %'];
  const lines = [...rows, all].map((row) => {
    const share = (row.found / Math.max(1, row.found + row.missed)) * 100;
    return [row.component, row.found, row.missed, row.wrong, row.doubt, share.toFixed(1)].map(String);
  });
  return [head, ...lines]
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(9))).join(''))
    .join('\n');
}
