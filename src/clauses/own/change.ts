import type { KnownSlots } from '../entries';
import type { Clause, Library } from '../model';
import { readLibrary } from './read';
import { writeLibrary } from './write';

/** A library with the clause in place of the one of its id, or after all others. */
export function withClause(library: Library, clause: Clause): Library {
  const isThere = library.clauses.some(({ id }) => id === clause.id);
  const clauses = isThere
    ? library.clauses.map((it) => (it.id === clause.id ? clause : it))
    : [...library.clauses, clause];
  return { ...library, clauses };
}

/** A library without the clause of this id. */
export function withoutClause(library: Library, id: string): Library {
  return { ...library, clauses: library.clauses.filter((it) => it.id !== id) };
}

/** Something wrong with a clause before it is kept. */
export interface ClauseFault {
  /** “body › mục 1” */
  readonly field: string;
  /** A Vietnamese clause without a full stop. */
  readonly message: string;
}

/** What would keep a clause from being read again; empty where it can be kept. */
export function faultsOfClause(clause: Clause, known: KnownSlots): readonly ClauseFault[] {
  const reading = readLibrary(writeLibrary({ name: null, clauses: [clause] }, known), known);
  if (reading.kind === 'good') return [];
  return reading.faults.map(({ field, message }) => ({ field: field.replace(/^clauses › mục 1 › /u, ''), message }));
}
