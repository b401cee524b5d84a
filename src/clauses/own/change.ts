import type { KnownSlots } from '../entries';
import type { Clause } from '../model';
import { readLibrary } from './read';
import { writeLibrary } from './write';

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
