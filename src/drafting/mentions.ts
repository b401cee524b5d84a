import type { DraftDocument } from '../draft/model';
import type { Shift } from './shift';

/** Words of a draft that name a numbered part: “khoản 2”, “Điều 3”. */
interface Mention {
  /** “khoản”, in lower case. */
  readonly word: string;
  readonly value: string;
  readonly paragraph: number;
  /** Where it begins in the text in NFC. */
  readonly at: number;
}

const named =
  /(?<![\p{L}\p{N}])(?<word>[Đđ]iều|[Kk]hoản|[Mm]ục|[Pp]hần|[Đđ]iểm) (?<value>[\p{L}\p{N}]+)(?![\p{L}\p{N}])/gu;

const known = new WeakMap<DraftDocument, readonly Mention[]>();

/** Sentences about words of the draft that speak of a number which counts on: no typist can tell all that they mean. */
export function mentionsOf(
  draft: DraftDocument,
  { renumbered }: Shift,
  changed: ReadonlySet<number>,
): readonly string[] {
  if (renumbered.length === 0) return [];
  const mentions = mentionsIn(draft);
  const found = renumbered.filter(({ from }) => {
    const value = /[\p{L}\p{N}]+(?=[.)/:–-]*$)/u.exec(from)?.[0] ?? from;
    const words = wordsFor(from);
    return mentions.some((it) => {
      const isItself = changed.has(it.paragraph) && it.at < from.length + 2;
      return it.value === value && words.includes(it.word) && !isItself;
    });
  });
  return found.map(({ from, to }) => `Văn bản có chỗ nhắc đến “${bare(from)}”, nay là “${bare(to)}”; xin xem lại.`);
}

/** Read once for a draft: the author may try many places in it. */
function mentionsIn(draft: DraftDocument): readonly Mention[] {
  const read = known.get(draft) ?? draft.paragraphs.flatMap(({ text, index }) => mentionsOfText(text, index));
  known.set(draft, read);
  return read;
}

function mentionsOfText(text: string, paragraph: number): readonly Mention[] {
  const words = text.normalize('NFC');
  if (words.includes('Như Điều')) return [];
  return [...words.matchAll(named)].map(({ index: at, groups }) => ({
    word: (groups?.word ?? '').toLocaleLowerCase('vi'),
    value: groups?.value ?? '',
    paragraph,
    at,
  }));
}

function wordsFor(number: string): readonly string[] {
  if (number.startsWith('Điều')) return ['điều'];
  return /^\p{L}/u.test(number) ? ['điểm', 'mục', 'phần'] : ['khoản', 'mục', 'điểm'];
}

function bare(number: string): string {
  return number.replace(/[.)/:–-]+$/u, '');
}
