import * as z from 'zod/mini';
import { inOrder, wholeFile, type Fault } from '../../json/fault';
import { formOf } from '../../json/form';
import { parseFile } from '../../json/parse';
import { faultsAt } from '../../json/places';
import type { JsonNode } from '../../json/read';
import { clauseOf, slotsOfFile, type KnownSlots } from '../entries';
import type { Library } from '../model';
import { libraryFile, type LibraryFile } from '../schema';
import { wordingFaults } from './wording';

/** What became of a file of clauses: all of it, or what is wrong and nothing of it. */
export type LibraryReading =
  | { readonly kind: 'good'; readonly library: Library }
  /** `faults`: the first of them, in the order of the file; `more`: how many others there are. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly more: number };

/** Characters of the largest file: 50,000 clauses have about 25 million. */
const largest = 64_000_000;

/** Files that a person edits are also searched for fields that stand twice; larger ones a program wrote. */
const byHand = 1_000_000;

/** So many faults are told. */
const mostTold = 50;

/** The same, as it stands in the file. */
export type FileReading =
  { readonly kind: 'good'; readonly file: LibraryFile } | Extract<LibraryReading, { readonly kind: 'faulty' }>;

/** Reads a library file. A file with a fault, or half of one, gives its faults and no clause. */
export function readLibrary(source: string, known: KnownSlots): LibraryReading {
  const reading = readLibraryFile(source, known);
  return reading.kind === 'good' ? { kind: 'good', library: libraryOf(reading.file, known) } : reading;
}

/** Reads a library file as it stands, for going on with it. */
export function readLibraryFile(source: string, known: KnownSlots): FileReading {
  const text = source.replace(/^\ufeff/u, '');
  const file = text.length > byHand && text.length <= largest ? quickly(text) : null;
  if (file !== null && wordingFaults(file, known).length === 0) return { kind: 'good', file };
  return slowly(text, known);
}

/** The file where it is good; null where something is wrong with it, to be found by a reader that knows places. */
function quickly(text: string): LibraryFile | null {
  try {
    const read = z.safeParse(libraryFile, JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function slowly(text: string, known: KnownSlots): FileReading {
  const parsed = parseFile(text, largest, 'tệp điều khoản mẫu');
  if (parsed.kind === 'faulty') return faulty([parsed.fault]);
  if (!isLibrary(parsed.root)) return faulty([wholeFile('tệp không có danh sách điều khoản (“clauses”)')]);
  const form = formOf(parsed.text, parsed.root, libraryFile);
  if (form.kind === 'faulty') return faulty(form.faults);
  const faults = wordingFaults(form.file, known);
  return faults.length === 0 ? { kind: 'good', file: form.file } : faulty(faultsAt(parsed.text, parsed.root, faults));
}

function isLibrary(root: JsonNode): boolean {
  return root.kind === 'object' && root.entries.some(({ key }) => key === 'clauses');
}

function libraryOf(file: LibraryFile, known: KnownSlots): Library {
  const slots = slotsOfFile(file, known);
  return { name: file.name ?? null, clauses: file.clauses.flatMap((entry) => clauseOf(entry, slots) ?? []) };
}

function faulty(faults: readonly Fault[]): Extract<LibraryReading, { readonly kind: 'faulty' }> {
  const all = inOrder(faults);
  return { kind: 'faulty', faults: all.slice(0, mostTold), more: Math.max(0, all.length - mostTold) };
}
