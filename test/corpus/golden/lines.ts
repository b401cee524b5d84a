import { widthOf } from '../../../src/draft/text-width';
import type { Align, Block, Para, Text } from './page';
import { wordsOf } from './page';

/** How running text of an office looks. */
export interface Running {
  readonly size: number;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly exact: boolean;
  readonly align: Align;
}

/** A paragraph of one look, centred unless said otherwise. */
export function para(text: string, look: Partial<Omit<Text, 'text'>> & Partial<Para> = {}): Para {
  const { size = 14, bold, italic, underline, color, font, ...own } = look;
  const set = {
    size,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(underline === true ? { underline } : {}),
    ...(color === undefined ? {} : { color }),
    ...(font === undefined ? {} : { font }),
  };
  return {
    ...{ kind: 'para', align: 'center', left: 0, firstLine: 0, before: 0, after: 0, line: 1, exact: false, rule: null },
    texts: text.split('**').flatMap((part, i) => {
      if (part === '') return [];
      return [{ text: part.replaceAll('⏎', '\n'), ...set, ...(i % 2 === 1 ? { bold: true } : {}) }];
    }),
    ...own,
  };
}

/** The last line gets a drawn line of this share of the longest line. */
export function ruled(lines: readonly Para[], share: number | null): readonly Para[] {
  if (share === null) return lines;
  const widths = lines.map((it) => lengthOf(it));
  const longest = share === 1 ? (widths.at(-1) ?? 0) : Math.max(0, ...widths);
  return lines.map((it, i) => (i === lines.length - 1 ? { ...it, rule: longest * share } : it));
}

/** The width of a line's words set on one line. */
export function lengthOf(line: Para): number {
  const { size = 14, bold = false, italic = false } = line.texts[0] ?? {};
  return widthOf(wordsOf(line), { size, bold, italic, caps: false });
}

/** How many lines the words take in a column of this width. */
export function rowsIn(line: Para, room: number): number {
  return Math.max(1, Math.ceil(lengthOf(line) / (room * 0.98)));
}

/** Lines of the body as blocks; adjoining lines that begin with "|" are one table. */
export function bodyOf(lines: readonly string[], running: Running): readonly Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push(gridOf(rows), para('', { size: 6 }));
    rows = [];
  };
  for (const line of lines) {
    if (line.startsWith('|')) {
      rows.push(
        line
          .split('|')
          .slice(1)
          .map((it) => it.trim()),
      );
      continue;
    }
    flush();
    blocks.push(paragraphOf(line, running));
  }
  flush();
  return blocks;
}

const marks: Readonly<Record<string, Partial<Text> & Partial<Para>>> = {
  '=': { bold: true, align: 'center', firstLine: 0 },
  '>': { italic: true, align: 'center', firstLine: 0 },
  '#': { bold: true },
  '/': { italic: true },
  '%': { bold: true, italic: true },
  '<': { align: 'left' },
  '^': { align: 'left', firstLine: 0 },
};

function paragraphOf(line: string, running: Running): Para {
  const said = /^\{(?<look>[^}]*)\}\s*/u.exec(line);
  const rest = line.slice(said?.[0].length ?? 0);
  const mark = /^[=>#/%<^] /.test(rest) ? marks[rest[0] ?? ''] : undefined;
  const words = mark === undefined ? articleOf(rest) : rest.slice(2);
  return para(words, { ...running, ...mark, ...lookOf(said?.groups?.look ?? '') });
}

/** Of an article that runs on into its text only the number is bold. */
function articleOf(text: string): string {
  return text.replace(/^Điều \d+\./, '**$&**');
}

/** "left size=13 bold before=3" → a look. */
export function lookOf(words: string): Partial<Omit<Text, 'text'>> & Partial<Para> {
  const entries = words
    .split(/\s+/)
    .filter((it) => it !== '')
    .map((word): [string, unknown] => {
      const [key = '', value] = word.split('=');
      if (/^(?:left|center|right|justify)$/.test(key) && value === undefined) return ['align', key];
      if (value === undefined) return [key.replace(/^no-/, ''), !key.startsWith('no-')];
      return [key === 'indent' ? 'left' : key, /^[\d.]+$/.test(value) ? Number(value) : value.replaceAll('_', ' ')];
    });
  return Object.fromEntries(entries);
}

/** The first row is the heading; short columns are narrow. */
function gridOf(rows: readonly (readonly string[])[]): Block {
  const columns = rows[0]?.length ?? 0;
  const longest = Array.from({ length: columns }, (_, i) =>
    Math.min(60, Math.max(4, ...rows.map((row) => row[i]?.length ?? 0))),
  );
  const sum = longest.reduce((a, b) => a + b, 0);
  const cell = (text: string, at: number, row: number) =>
    para(text, {
      size: 13,
      ...(row === 0 ? { bold: true } : {}),
      align: row === 0 || /^[\d.,/%]*$/.test(text) || (longest[at] ?? 0) < 14 ? 'center' : 'left',
    });
  return {
    kind: 'grid',
    shares: longest.map((it) => it / sum),
    rows: rows.map((row, at) => row.map((text, i) => cell(text, i, at))),
  };
}
