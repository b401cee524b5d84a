import { sentenceOf } from '../../json/fault';
import type { KnownSlots } from '../entries';
import type { Library } from '../model';
import { readLibrary } from './read';

/** An office's shared library as it is to be used, and the text to keep as the last good copy. */
export interface SharedLibrary {
  /** Null where there is none and never was. */
  readonly library: Library | null;
  readonly copy: string | null;
  /** One Vietnamese sentence where the shared file is missing or broken; null where all is well. */
  readonly told: string | null;
}

/** The shared file where it is good, else the last good copy. `source`: the file's text, null where there is no file. */
export function sharedLibrary(source: string | null, copy: string | null, known: KnownSlots): SharedLibrary {
  const reading = source === null ? null : readLibrary(source, known);
  if (reading?.kind === 'good') return { library: reading.library, copy: source, told: null };
  const before = copy === null ? null : readLibrary(copy, known);
  const last = before?.kind === 'good' ? before.library : null;
  if (reading === null && last === null) return { library: null, copy: null, told: null };
  const [fault] = reading?.faults ?? [];
  const why =
    fault === undefined
      ? 'Không thấy thư viện dùng chung của cơ quan'
      : `Thư viện dùng chung của cơ quan có chỗ sai (${clauseOf(sentenceOf(fault))})`;
  const then = last === null ? 'chưa dùng được' : 'đang dùng bản đọc được lần trước';
  return { library: last, copy: last === null ? null : copy, told: `${why}; ${then}.` };
}

/** “Dòng 4: …” inside a sentence. */
function clauseOf(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '');
}
