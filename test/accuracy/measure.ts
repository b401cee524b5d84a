import { existsSync, readFileSync } from 'node:fs';
import { type Component, components } from '../../src/anatomy/model';
import { recognise } from '../../src/anatomy/recognise';
import { readDraft } from '../../src/draft/read';
import { docxOf } from '../support/docx-of';
import { type Golden, goldens } from '../support/golden';
import { specimens } from './documents';
import { type Marked, Tally } from './tally';

const asOf = '2026-06-15';

/** The golden drafts that have a truth file, and the specimens, all read from real .docx bytes. */
export async function measure(): Promise<Tally> {
  const tally = new Tally();
  for (const golden of goldens) {
    const truth = truthBeside(golden);
    if (truth === null) continue;
    const anatomy = recognise(readDraft(golden.bytes), { asOf });
    tally.add(truth, anatomy, ({ paragraph }) => String(paragraph.index));
  }
  for (const { blocks, truth } of specimens) {
    const draft = readDraft(await docxOf(...blocks));
    const marked = components.flatMap((it) => (truth[it] ?? []).map((words): [Component, string] => [it, words]));
    tally.add(marked, recognise(draft, { asOf }), wordsOf, ['noiDung']);
  }
  return tally;
}

function wordsOf({ paragraph, start, end }: { paragraph: { text: string }; start: number; end: number }): string {
  return paragraph.text.slice(start, end);
}

/** `<name>.anatomy.json`: component → body paragraphs, written by hand; "12-22" is a range. */
export function truthBeside(golden: Golden): Marked | null {
  const path = golden.beside('.anatomy.json');
  if (!existsSync(path)) return null;
  const truth = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<string, (number | string)[]>>;
  return components.flatMap((component) =>
    (truth[component] ?? []).flatMap(expand).map((index): [Component, string] => [component, index]),
  );
}

function expand(entry: number | string): string[] {
  const [from, to] = String(entry).split('-').map(Number);
  if (from === undefined || to === undefined) return [String(entry)];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
