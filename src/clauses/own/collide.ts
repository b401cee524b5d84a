import { plainInPlace } from '../../text/plain';
import type { Clause } from '../model';
import { freshId, contentKey } from './merge';

/** Two clauses that are meant to be one and read otherwise: they share an id, or a title. */
export interface Collision {
  readonly mine: Clause;
  readonly theirs: Clause;
  readonly by: 'id' | 'title';
}

/** The clauses of a file beside those that are kept already; each of the file's stands in one of the three lists. */
export interface Comparison {
  /** Not there yet. */
  readonly added: readonly Clause[];
  /** There already, word for word, under whatever id. */
  readonly same: readonly Clause[];
  readonly collisions: readonly Collision[];
}

/** Compares a file with what is kept. One of the kept meets one of the file at most. */
export function compareLibraries(own: readonly Clause[], incoming: readonly Clause[]): Comparison {
  const known = new Set(own.map(contentKey));
  const byId = new Map(own.map((clause) => [clause.id, clause]));
  const byTitle = new Map(own.toReversed().map((clause) => [titleKey(clause), clause]));
  const same = incoming.filter((clause) => known.has(contentKey(clause)));
  const others = incoming.filter((clause) => !known.has(contentKey(clause)));
  const met = new Set<Clause>(others.flatMap(({ id }) => byId.get(id) ?? []));
  const added: Clause[] = [];
  const collisions: Collision[] = [];
  for (const theirs of others) {
    const twin = byId.get(theirs.id);
    const namesake = byTitle.get(titleKey(theirs));
    if (twin !== undefined) collisions.push({ mine: twin, theirs, by: 'id' });
    else if (namesake !== undefined && !met.has(namesake)) {
      met.add(namesake);
      collisions.push({ mine: namesake, theirs, by: 'title' });
    } else added.push(theirs);
  }
  return { added, same, collisions };
}

/** What is done where two collide. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What is put among the kept clauses, each under an id that is its own or nobody's. */
export interface Settled {
  readonly put: readonly Clause[];
  readonly added: number;
  readonly replaced: number;
  readonly both: number;
  readonly left: number;
}

/**
 * A comparison with a choice for each collision, by the id in the file. A clause that takes the place of another takes
 * its id; one that is added gets a new id where its own is taken, by whomever `isTaken` knows of.
 */
export function settle(
  { added, collisions }: Comparison,
  choiceFor: (theirs: Clause) => Choice,
  isTaken: (id: string) => boolean,
): Settled {
  const given = new Set<string>();
  const put: Clause[] = [];
  const counts = { replaced: 0, both: 0, left: 0 };
  const add = (clause: Clause): void => {
    const taken = (id: string): boolean => isTaken(id) || given.has(id);
    const id = taken(clause.id) ? freshId(clause.id, taken) : clause.id;
    given.add(id);
    put.push(id === clause.id ? clause : { ...clause, id });
  };
  for (const clause of added) add(clause);
  for (const { mine, theirs } of collisions) {
    const choice = choiceFor(theirs);
    if (choice === 'both') {
      counts.both++;
      add(theirs);
    } else if (choice === 'theirs') {
      counts.replaced++;
      put.push({ ...theirs, id: mine.id });
    } else counts.left++;
  }
  return { put, added: added.length, ...counts };
}

function titleKey({ title }: Clause): string {
  return plainInPlace(title.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}
