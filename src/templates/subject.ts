import { slotNamesIn } from '../clauses/body';
import { builtInSlots } from '../clauses/built-in';
import type { Slot } from '../clauses/model';
import type { Text } from './model';

/** The slot of a template that says what the document is about; null where its title asks for something else. */
export function subjectSlot({ trichYeu }: Pick<Text, 'trichYeu'>): Slot | null {
  const name = slotNamesIn([trichYeu]).find((it) => it !== 'nam');
  return name === undefined ? null : (builtInSlots.get(name) ?? null);
}

/** What the document is about as it follows “V/v”, “Về việc”: without these, and without a last stop, that a person typed too. */
export function bareSubject(words: string): string {
  return words
    .trim()
    .replace(/^(?:v\/v|về việc)(?: ?: ?| +)/iu, '')
    .replace(/[ .;]+$/u, '');
}
