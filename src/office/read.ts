import { formOf } from './form';
import { JsonFault, readJson, type JsonNode } from './json';
import { levelsOf } from './levels';
import type { Fault, KnownRule, OfficeReading } from './model';
import { positionOf } from './places';
import type { OfficeFile } from './schema';
import { wordsOf } from './words';

/** Characters of the largest file that is looked at. */
const largest = 1_000_000;

/** Reads the rules of an office. A file with a fault gives its faults and nothing else: it changes nothing. */
export function readOfficeRules(source: string, known: readonly KnownRule[]): OfficeReading {
  const text = source.replace(/^\ufeff/u, '');
  if (text.length > largest) return faulty([whole('tệp quá lớn, không phải là tệp quy tắc của cơ quan')]);
  const root = rootOf(text);
  if ('message' in root) return faulty([root]);
  const file = formOf(text, root);
  return isFaults(file) ? faulty(file) : contentOf(text, root, file, known);
}

function contentOf(text: string, root: JsonNode, file: OfficeFile, known: readonly KnownRule[]): OfficeReading {
  const { changes, faults } = levelsOf(text, root, known);
  const { words, faults: more } = wordsOf(text, root, file);
  if (faults.length + more.length > 0) return faulty([...faults, ...more]);
  const levels = Object.fromEntries(changes.map(({ rule, to }) => [rule, to]));
  return { kind: 'good', rules: { name: file.name ?? null, levels, words }, changes };
}

function rootOf(text: string): JsonNode | Fault {
  if (text.trim() === '') return whole('tệp trống');
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { ...positionOf(text, error.at), field: '', message: error.message };
  }
}

function whole(message: string): Fault {
  return { line: 1, column: null, field: '', message };
}

function isFaults(file: OfficeFile | readonly Fault[]): file is readonly Fault[] {
  return Array.isArray(file);
}

/** In the order of the file. */
function faulty(faults: readonly Fault[]): OfficeReading {
  return { kind: 'faulty', faults: [...faults].sort((a, b) => a.line - b.line) };
}
