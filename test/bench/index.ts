/**
 * `npm run bench`: the time from bytes to findings against the floor (fflate unzip and a bare saxes pass over
 * document.xml and styles.xml of the same file) and against mammoth's plain text, in one run, as ratios.
 */
import { unzipSync, strFromU8 } from 'fflate';
import { extractRawText } from 'mammoth';
import { SaxesParser } from 'saxes';
import { recognise } from '../../src/anatomy/recognise';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { rules } from '../../src/rules';
import { longDraft } from './long-draft';
import { median } from './measure';

const asOf = '2026-03-05';

function floor(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  for (const name of ['word/document.xml', 'word/styles.xml']) {
    const parser = new SaxesParser({ xmlns: true });
    parser.write(strFromU8(parts[name] ?? new Uint8Array())).close();
  }
}

async function compare(pages: number): Promise<string> {
  const bytes = longDraft(pages);
  const runs = pages > 500 ? 3 : pages > 50 ? 9 : 25;
  const base = await median(runs, () => floor(bytes));
  const read = await median(runs, () => readDraft(bytes));
  const whole = await median(runs, () => checkDraft(readDraft(bytes), { asOf }));
  const text = await median(Math.ceil(runs / 2), () => extractRawText({ buffer: Buffer.from(bytes) }));
  const cells = [
    pages,
    ms(base),
    ms(read),
    ms(whole),
    ms(text),
    (whole / base).toFixed(2),
    (whole / text).toFixed(2),
    (whole / pages).toFixed(2),
  ];
  return cells.map((cell) => String(cell).padStart(10)).join('');
}

function slowestRules(pages: number): readonly string[] {
  const draft = readDraft(longDraft(pages));
  const anatomy = recognise(draft, { asOf });
  const context = { draft, anatomy, system: 'nd30', kind: anatomy.kind, asOf } as const;
  const times = rules.map((rule) => {
    Array.from(rule.check(context));
    const start = performance.now();
    const found = Array.from(rule.check(context)).length;
    return { id: rule.id, time: performance.now() - start, found };
  });
  return times
    .sort((a, b) => b.time - a.time)
    .slice(0, 10)
    .map(({ id, time, found }) => `${ms(time).padStart(10)}  ${id} (${found})`);
}

function ms(time: number): string {
  return time.toFixed(1);
}

async function main(): Promise<void> {
  const heads = ['pages', 'floor ms', 'read ms', 'check ms', 'mammoth', '×floor', '×mammoth', 'ms/page'];
  const out = (line: string) => process.stdout.write(`${line}\n`);
  out(heads.map((head) => head.padStart(10)).join(''));
  for (const pages of [2, 20, 100]) out(await compare(pages));
  out('\nslowest rules on 100 pages, ms (findings)');
  for (const line of slowestRules(100)) out(line);
}

void main();
