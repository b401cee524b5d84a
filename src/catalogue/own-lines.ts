import Papa from 'papaparse';
import { JsonFault, readJson, type JsonNode } from '../json/read';

/** The line of the file on which each row begins, from 1; of a file of one line the rows are counted instead. */
export function linesOfRows(text: string, format: 'json' | 'csv'): readonly number[] {
  return format === 'csv' ? linesOfCsv(text) : linesOfJson(text);
}

function linesOfJson(text: string): readonly number[] {
  const items = rowsIn(text);
  if (!/[\r\n]/.test(text)) return items.map((_, i) => i + 1);
  return linesAt(
    text,
    items.map(({ at }) => at),
  );
}

function rowsIn(text: string): readonly JsonNode[] {
  try {
    const root = readJson(text);
    const list = root.kind === 'object' ? root.entries.find(({ key }) => key === 'instruments')?.value : root;
    return list?.kind === 'array' ? list.items : [];
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return [];
  }
}

function linesOfCsv(text: string): readonly number[] {
  const starts: number[] = [];
  let from = 0;
  Papa.parse<readonly string[]>(text, {
    step: ({ data, meta }) => {
      const isBlank = data.every((cell) => cell.trim() === '');
      if (!isBlank) starts.push(from);
      from = meta.cursor;
    },
  });
  return linesAt(text, starts.slice(1));
}

/** The lines of ascending places. */
function linesAt(text: string, places: readonly number[]): readonly number[] {
  const ends = /\r\n|\r|\n/g;
  let line = 1;
  let end = ends.exec(text);
  return places.map((at) => {
    while (end !== null && end.index < at) {
      line += 1;
      end = ends.exec(text);
    }
    return line;
  });
}
