import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type MarkedSentence } from './marked';

/** A file of marked sentences, by its name without the ending. */
export interface SentenceFile {
  readonly name: string;
  readonly sentences: readonly MarkedSentence[];
}

/** The file whose sentences hold no reference at all. */
export const negatives = 'khong-phai';

/** Every file of marked sentences: one sentence a line, lines that begin with `#` say what the file is about. */
export function sentenceFiles(): readonly SentenceFile[] {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      name: name.slice(0, -'.txt'.length),
      sentences: readFileSync(join(__dirname, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map(marked),
    }));
}
