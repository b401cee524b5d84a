import type { Clause } from '../../clauses/model';
import { compareLibraries, settle, type Choice, type Comparison } from '../../clauses/own/collide';
import type { Fault } from '../../json/fault';
import type { OwnLibrary } from './own-library';
import type { LibraryReader } from './reader';
import { strings } from './strings';

/** A file whose clauses are to be put among the own ones, with what is done where two collide. */
export interface Import {
  readonly name: string;
  readonly comparison: Comparison;
  /** By the id in the file; both are kept where nothing is chosen. */
  readonly choices: ReadonlyMap<string, Choice>;
}

/** A file that could not be used; nothing was changed. */
export interface Refused {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly more: number;
}

/** What became of a file: its clauses beside the own ones, or what is wrong with it. */
export type Taken =
  { readonly kind: 'read'; readonly coming: Import } | { readonly kind: 'refused'; readonly refused: Refused };

/** Bytes of the largest file that is looked at. */
const largest = 64_000_000;

/** Reads a file that a person has chosen and compares its clauses with the own ones. */
export async function taken(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  own: OwnLibrary,
  read: LibraryReader,
): Promise<Taken> {
  const { name, size } = file;
  if (size > largest) return tooLarge(name);
  const unread = { kind: 'faulty', faults: [], more: 0 } as const;
  const bytes = await file.arrayBuffer().catch(() => null);
  const reading = bytes === null ? unread : await read(new Uint8Array(bytes)).catch(() => unread);
  if (reading.kind === 'faulty')
    return { kind: 'refused', refused: { name, faults: reading.faults, more: reading.more } };
  const comparison = compareLibraries(own.clauses, reading.content.clauses);
  return { kind: 'read', coming: { name, comparison, choices: new Map() } };
}

function tooLarge(name: string): Taken {
  const faults = [{ line: 1, column: null, field: '', message: strings.fileTooLarge }];
  return { kind: 'refused', refused: { name, faults, more: 0 } };
}

/** The import with another choice for one clause of the file, or for all that collide. */
export function withDecision(coming: Import, choice: Choice, id: string | null): Import {
  const ids = id === null ? coming.comparison.collisions.map(({ theirs }) => theirs.id) : [id];
  return { ...coming, choices: new Map([...coming.choices, ...ids.map((it) => [it, choice] as const)]) };
}

/** What is done with a clause of the file. */
export function decisionFor({ choices }: Import, id: string): Choice {
  return choices.get(id) ?? 'both';
}

/** What is put among the own clauses as chosen, and the account of it in words. */
export function settled(
  coming: Import,
  isTaken: (id: string) => boolean,
): { readonly put: readonly Clause[]; readonly said: string } {
  const { comparison, name } = coming;
  const account = settle(comparison, ({ id }) => decisionFor(coming, id), isTaken);
  return { put: account.put, said: strings.merged(name, { ...account, same: comparison.same.length }) };
}
