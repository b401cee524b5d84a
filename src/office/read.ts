import { inOrder, type Fault } from '../json/fault';
import { formOf } from '../json/form';
import { parseFile } from '../json/parse';
import type { JsonNode } from '../json/read';
import { levelsOf } from './levels';
import type { KnownRule, OfficeReading } from './model';
import { officeFile, type OfficeFile } from './schema';
import { wordsOf } from './words';

/** Characters of the largest file that is looked at. */
const largest = 1_000_000;

/** Reads the rules of an office. A file with a fault gives its faults and nothing else: it changes nothing. */
export function readOfficeRules(source: string, known: readonly KnownRule[]): OfficeReading {
  const parsed = parseFile(source, largest, 'tệp quy tắc của cơ quan');
  if (parsed.kind === 'faulty') return faulty([parsed.fault]);
  const { text, root } = parsed;
  const form = formOf(text, root, officeFile);
  return form.kind === 'faulty' ? faulty(form.faults) : contentOf(text, root, form.file, known);
}

function contentOf(text: string, root: JsonNode, file: OfficeFile, known: readonly KnownRule[]): OfficeReading {
  const { changes, faults } = levelsOf(text, root, known);
  const { words, faults: more } = wordsOf(text, root, file);
  if (faults.length + more.length > 0) return faulty([...faults, ...more]);
  const levels = Object.fromEntries(changes.map(({ rule, to }) => [rule, to]));
  return { kind: 'good', rules: { name: file.name ?? null, levels, words }, changes };
}

function faulty(faults: readonly Fault[]): OfficeReading {
  return { kind: 'faulty', faults: inOrder(faults) };
}
