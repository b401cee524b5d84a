import type { Clause, Library } from '../../clauses/model';
import { textOf } from '../shared/as-text';
import type { FileReading } from '../shared/shared-file';
import { wholeFile } from '../../json/fault';
import { builtInSlots } from '../../clauses/built-in';
import { readLibrary } from '../../clauses/own/read';

/** Reads a file of clauses; the first faults of one that cannot be used, and how many more there are. */
export type LibraryReader = (bytes: Uint8Array) => Promise<FileReading<Library>>;

/** Reads on this thread. */
export function readClauses(bytes: Uint8Array): FileReading<Library> {
  const text = textOf(bytes);
  if (text === null) return { kind: 'faulty', faults: [wholeFile('tệp không ghi bằng mã UTF-8')], more: 0 };
  const reading = readLibrary(text, builtInSlots);
  return reading.kind === 'good' ? { kind: 'good', content: reading.library } : reading;
}

/** What the thread beside the page answers: the clauses in slices, then the end. */
export type ReaderAnswer =
  | { readonly kind: 'some'; readonly clauses: readonly Clause[] }
  | { readonly kind: 'good'; readonly name: string | null }
  | Extract<FileReading<Library>, { readonly kind: 'faulty' }>;

/** Clauses of one slice: few enough for the page to take in without a hitch. */
const atOnce = 400;

/** A reading as it is sent. */
export function answersOf(reading: FileReading<Library>): readonly ReaderAnswer[] {
  if (reading.kind === 'faulty') return [reading];
  const { clauses, name } = reading.content;
  const answers: ReaderAnswer[] = [];
  for (let at = 0; at < clauses.length; at += atOnce)
    answers.push({ kind: 'some', clauses: clauses.slice(at, at + atOnce) });
  return [...answers, { kind: 'good', name }];
}
