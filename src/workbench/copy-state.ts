/**
 * How the document in hand stands to the disk. One that was opened is `untouched`, `changed` or, as it was downloaded
 * last, `saved`; where no word is changed but something is kept in it (a waiver, a choice), `noted`, then `notedSaved`. One
 * that was made here has no file, and is `made` until it is downloaded, then `madeSaved`.
 */
export type CopyState = 'untouched' | 'changed' | 'saved' | 'noted' | 'notedSaved' | 'made' | 'madeSaved';

/** What the state is told from; bytes are the same when they are one object. */
interface Copy {
  readonly isNew: boolean;
  /** As it was opened or made. */
  readonly first: Uint8Array;
  /** As it is now without what is kept in it beside its words since. */
  readonly words: Uint8Array;
  readonly current: Uint8Array;
  /** As it was downloaded last; null: never. */
  readonly taken: Uint8Array | null;
}

/** The state of a document in hand. */
export function copyState({ isNew, first, words, current, taken }: Copy): CopyState {
  if (isNew) return current === taken ? 'madeSaved' : 'made';
  if (current === first) return 'untouched';
  if (words === first) return current === taken ? 'notedSaved' : 'noted';
  return current === taken ? 'saved' : 'changed';
}

/** Whether something would be lost if the document were closed now; what is kept beside the words is on the machine too. */
export function isUntaken(state: CopyState): boolean {
  return state === 'changed' || state === 'made';
}
