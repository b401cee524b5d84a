import type { OfficeWords } from '../rules/office';
import type { JsonNode } from '../json/read';
import type { Fault } from '../json/fault';
import { faultAt } from '../json/places';
import type { OfficeFile } from './schema';

const sorts = ['organisations', 'units', 'types'] as const;

/** The abbreviations of a file in composed letters, and those that are declared twice. */
export function wordsOf(
  text: string,
  root: JsonNode,
  file: OfficeFile,
): { readonly words: OfficeWords; readonly faults: readonly Fault[] } {
  const given = file.abbreviations ?? {};
  const faults: Fault[] = [];
  const listOf = (sort: keyof OfficeWords) => {
    const list = (given[sort] ?? []).map(({ short, full }) => ({ short: nfc(short), full: nfc(full) }));
    list.forEach(({ short }, i) => {
      const first = list.findIndex((other) => other.short === short);
      if (first === i) return;
      const { line } = faultAt(text, root, ['abbreviations', sort, first], '');
      faults.push(
        faultAt(text, root, ['abbreviations', sort, i, 'short'], `“${short}” nêu hai lần, lần đầu ở dòng ${line}`),
      );
    });
    return list;
  };
  const [organisations, units, types] = sorts.map(listOf);
  return { words: { organisations: organisations ?? [], units: units ?? [], types: types ?? [] }, faults };
}

function nfc(text: string): string {
  return text.normalize('NFC').trim();
}
