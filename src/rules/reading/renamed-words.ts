import type { Part } from '../../anatomy/model';
import type { Fix } from '../../finding/model';
import { sameTone } from '../../text/tone';
import { findAll, replaceWith, type Words } from '../words';

/**
 * The fix that turns the words of these lines into those of a name, word by word, each in the letter case it has; none
 * where they are not as many words, for then nobody knows which line gets what.
 */
export function wordByWord(parts: readonly Part[], name: string): readonly Fix[] {
  const words = parts
    .flatMap((part) => findAll(part, /(?<tu>[^\s]+)/dgu))
    .flatMap(({ tu }) => (tu === undefined ? [] : [tu]));
  const wanted = name.split(' ').map((word, i) => casedAs(words[i], word));
  if (words.length !== wanted.length) return [];
  const edits = words.flatMap((word, i) => {
    const right = wanted[i] ?? '';
    return sameTone(word.text.normalize('NFC')) === sameTone(right) ? [] : [replaceWith(word, right)];
  });
  return edits.length === 0 ? [] : [{ title: `Ghi “${wanted.join(' ')}”`, safety: 'review', edits }];
}

function casedAs(word: Words | undefined, right: string): string {
  const written = word?.text ?? '';
  return written === written.toLocaleUpperCase('vi') && written !== written.toLocaleLowerCase('vi')
    ? right.toLocaleUpperCase('vi')
    : right;
}
