import { plainInPlace } from '../../text/plain';

/** A stretch of a name, typed or not. */
export interface Stretch {
  readonly text: string;
  readonly typed: boolean;
}

const token = /[a-z0-9]+/g;

/** The words of a name that begin as one of the words typed does, told from the rest. */
export function highlighted(name: string, typed: string): readonly Stretch[] {
  const composed = name.normalize('NFC');
  const wanted = [...plainInPlace(typed.normalize('NFC')).matchAll(token)].map(([word]) =>
    word.replace(/^0+(?=\d)/, ''),
  );
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { 0: word, index } of plainInPlace(composed).matchAll(token)) {
    const length = Math.max(0, ...wanted.filter((it) => word.startsWith(it)).map((it) => it.length));
    if (length === 0) continue;
    stretches.push({ text: composed.slice(at, index), typed: false });
    stretches.push({ text: composed.slice(index, index + length), typed: true });
    at = index + length;
  }
  return [...stretches, { text: composed.slice(at), typed: false }].filter(({ text }) => text !== '');
}
