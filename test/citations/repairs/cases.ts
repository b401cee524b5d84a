import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationStyle } from '../../../src/citation/write';

/** A text as somebody typed it, and as it should stand; alike where nothing is to be changed. */
export interface RepairCase {
  readonly name: string;
  readonly style: CitationStyle;
  readonly typed: string;
  readonly right: string;
}

/**
 * The cases of a file of this folder, labelled by hand: "- " as typed, "+ " below it as it should stand, "= " to be left
 * alone, "@ party" from here on as the Party cites, "#" a remark. "¶" parts paragraphs.
 */
export function casesIn(file: string): readonly RepairCase[] {
  const cases: RepairCase[] = [];
  let style: CitationStyle = 'state';
  let typed: string | null = null;
  const lines = readFileSync(join(__dirname, file), 'utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    const words = line.slice(2).replaceAll('¶', '\n');
    const name = `${file}:${i + 1}`;
    if (line.startsWith('@ ')) style = words === 'party' ? 'party' : 'state';
    else if (line.startsWith('- ')) typed = words;
    else if (line.startsWith('= ')) cases.push({ name, style, typed: words, right: words });
    else if (line.startsWith('+ ')) {
      if (typed === null) throw new Error(`${name}: no line "- " above`);
      cases.push({ name, style, typed, right: words });
      typed = null;
    } else if (line !== '' && !line.startsWith('#')) throw new Error(`${name}: neither "-", "+", "=", "@" nor "#"`);
  }
  return cases;
}
