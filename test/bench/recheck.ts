import { builtIn } from '../../src/catalogue/built-in';
import { Registry } from '../../src/catalogue/registry';
import { checkDraft } from '../../src/check/check';
import { lineMemory } from '../../src/citation/document';
import type { DraftDocument } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import { isSameDraft } from '../../src/draft/same-draft';
import { applyEdits } from '../../src/edits/apply';
import { citationsWith } from '../../src/rules/reading/citations';
import { TextMemory } from '../../src/rules/reading/shared-text';
import { denseDraft } from './dense-draft';
import { longDraft } from './long-draft';
import { medians } from './measure';

const asOf = '2026-03-05';
/** So many versions of a draft, each with another sentence changed. */
const versions = 40;

/** A check of a draft that has changed in one paragraph, and of one that has not, as parts of a check from nothing. */
export async function benchRecheck(): Promise<void> {
  const row = (cells: readonly string[]) =>
    process.stdout.write(`${cells.map((cell) => cell.padStart(15)).join('')}\n`);
  row(['pages', 'full, ms', 'changed, ms', 'same, ms', 'changed/full', 'same/full', 'ms of reading']);
  for (const [name, make] of [
    ['', longDraft],
    [' dense', denseDraft],
  ] as const) {
    for (const pages of [2, 20, 100]) row([`${pages}${name}`, ...(await ratios(make(pages)))]);
  }
}

async function ratios(bytes: Uint8Array): Promise<readonly string[]> {
  const registry = new Registry(builtIn());
  const anew = citationsWith(registry);
  const again = citationsWith(registry, lineMemory());
  const drafts = Array.from({ length: versions }, (_, version) => edited(bytes, version));
  const memory = new TextMemory();
  let [at, turn] = [0, 0];
  checkDraft(readDraft(bytes), { asOf, citations: again, memory });
  const copy = bytes.slice();
  const time = await medians({
    full: () => checkDraft(readDraft(drafts[at++ % versions] ?? bytes), { asOf, citations: anew }),
    changed: () => checkDraft(readDraft(drafts[turn++ % versions] ?? bytes), { asOf, citations: again, memory }),
    same: () => isSameDraft(bytes, copy),
    read: () => readDraft(bytes),
  });
  const { full, changed, same, read } = time;
  const figures = [full, changed, same].map((it) => it.toFixed(2));
  return [...figures, (changed / full).toFixed(2), (same / full).toFixed(3), read.toFixed(1)];
}

/** Another sentence in a paragraph of running text. */
function edited(bytes: Uint8Array, version: number): Uint8Array {
  const { paragraphs } = readDraft(bytes);
  const running = paragraphs.filter(isRunning);
  const of = running[Math.floor((running.length * (version + 0.5)) / versions)];
  if (of === undefined) throw new Error('The draft has no running text.');
  const span = { part: 'body', paragraph: of.index, start: of.text.length, end: of.text.length } as const;
  const outcome = applyEdits(bytes, [{ kind: 'replaceText', span, expect: '', text: ` Lần thứ ${version + 2}.` }]);
  if (outcome.kind !== 'applied') throw new Error(`The sentence was not put in: ${outcome.kind}`);
  return outcome.bytes;
}

function isRunning({ text, cell }: DraftDocument['paragraphs'][number]): boolean {
  return cell === null && text.length > 60;
}
