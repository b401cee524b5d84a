import { knowledgeOf } from '../../src/citation/document';
import { readReferences } from '../../src/citation/read';
import { nativeCodec } from '../../src/cli/native-codec';
import { readDraft } from '../../src/draft/read';
import { openPackage } from '../../src/ooxml/package';
import { megabyteOf, nearMatches } from '../citation/near-matches';
import { sentenceFiles } from '../citations/sentences';
import { registry } from '../support/registry';
import { longDraft } from './long-draft';
import { medians } from './measure';
import { lintProse } from './prose-linter.cjs';

const knowledge = knowledgeOf(registry);
const read = (text: string) => readReferences(text, knowledge);
const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(44) : cell.padStart(12))).join('');

/** What `npm run bench -- citations` prints: reading beside a plain split and beside textlint, then the near-matches. */
export async function citationLines(): Promise<readonly string[]> {
  return [
    row(['text', 'MB', 'read MB/s', 'split MB/s', 'textlint', 'read/split', 'textlint/read']),
    await speed('100 pages of a kế hoạch', paragraphsOf(longDraft(100))),
    await speed('sentences marked by hand', markedSentences()),
    '',
    row(['a megabyte of', 'ms', '× a quarter']),
    ...nearMatches.map(nearMatch),
  ];
}

function paragraphsOf(bytes: Uint8Array): readonly string[] {
  return readDraft(openPackage(bytes, nativeCodec)).paragraphs.map(({ text }) => text.normalize('NFC'));
}

function markedSentences(): readonly string[] {
  return sentenceFiles().flatMap(({ sentences }) => sentences.map(({ text }) => text.normalize('NFC')));
}

async function speed(name: string, paragraphs: readonly string[]): Promise<string> {
  const whole = paragraphs.join('\n');
  const megabytes = Buffer.byteLength(whole) / 1e6;
  const time = await medians({
    read: () => paragraphs.map(read).length,
    split: () => paragraphs.map((text) => text.split(' ')).length,
    textlint: () => lintProse(whole),
  });
  const rate = (ms: number) => ((megabytes / ms) * 1000).toFixed(1);
  return row([
    name,
    megabytes.toFixed(2),
    rate(time.read),
    rate(time.split),
    rate(time.textlint),
    (time.read / time.split).toFixed(1),
    (time.textlint / time.read).toFixed(1),
  ]);
}

/** Time of the processor, and how much more it is than for a quarter of the text: 4 where the time is linear. */
function nearMatch(piece: string): string {
  const text = megabyteOf(piece);
  const quarter = text.slice(0, text.length / 4);
  read(quarter);
  const small = timed(quarter);
  const large = timed(text);
  return row([JSON.stringify(piece).slice(0, 42), large.toFixed(0), small < 2 ? '–' : (large / small).toFixed(1)]);
}

function timed(text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
