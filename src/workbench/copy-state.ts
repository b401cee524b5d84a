/**
 * How the document in hand stands to the disk. One that was opened is `untouched`, `changed` or, as it was downloaded
 * last, `saved`; one that was made here has no file, and is `made` until it is downloaded, then `madeSaved`.
 */
export type CopyState = 'untouched' | 'changed' | 'saved' | 'made' | 'madeSaved';

/** What the state is told from; bytes are the same when they are one object. */
interface Copy {
  readonly isNew: boolean;
  /** As it was opened or made. */
  readonly first: Uint8Array;
  readonly current: Uint8Array;
  /** As it was downloaded last; null: never. */
  readonly taken: Uint8Array | null;
}

/** The state of a document in hand. */
export function copyState({ isNew, first, current, taken }: Copy): CopyState {
  if (current === taken) return isNew ? 'madeSaved' : 'saved';
  if (isNew) return 'made';
  return current === first ? 'untouched' : 'changed';
}

/** Whether something would be lost if the document were closed now. */
export function isUntaken(state: CopyState): boolean {
  return state === 'changed' || state === 'made';
}
