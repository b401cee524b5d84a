import type { Clause, Library } from '../../clauses/model';
import type { FileReading } from '../shared/shared-file';
import type { LibraryReader, ReaderAnswer } from './reader';

/** What of a `Worker` is used here. */
export type Thread = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

/** Smaller files are read within a blink on the page's own thread. */
const small = 200_000;

/** Reads large files on a thread of its own, one for each; where none can start, on this one. */
export function readingBeside(begin: () => Thread, here: LibraryReader): LibraryReader {
  return (bytes) => {
    if (bytes.length < small) return here(bytes);
    return readBy(begin, bytes).catch(() => here(bytes));
  };
}

function readBy(begin: () => Thread, bytes: Uint8Array): Promise<FileReading<Library>> {
  return new Promise((resolve, reject) => {
    const thread = begin();
    const clauses: Clause[] = [];
    const end = (reading: FileReading<Library>): void => {
      thread.terminate();
      resolve(reading);
    };
    thread.onerror = () => {
      thread.terminate();
      reject(new Error('The thread cannot start.'));
    };
    thread.onmessage = ({ data: answer }: MessageEvent<ReaderAnswer>) => {
      if (answer.kind === 'some') for (const clause of answer.clauses) clauses.push(clause);
      else if (answer.kind === 'good') end({ kind: 'good', content: { name: answer.name, clauses } });
      else end(answer);
    };
    thread.postMessage(bytes);
  });
}
