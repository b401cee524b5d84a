import { failures, type Wording } from './failure-strings';
import type { Failure } from './state';

/** A document that cannot be used, with the code that the command line gives for it too. */
export class PaneError extends Error {
  readonly code: string;

  constructor({ code, message }: Failure) {
    super(message);
    this.name = 'PaneError';
    this.code = code;
  }
}

/** Title and sentence of a failure; the sentence of an unknown code is its own. */
export function wordingOf({ code, message }: Failure): Wording {
  const { known: wordings, otherwise } = failures;
  const known = wordings[code];
  if (known !== undefined) return known;
  return { title: otherwise.title, more: message === '' ? otherwise.more : message };
}

/** The code and sentence of whatever was thrown on the way; code that did not load speaks English, and says nothing. */
export function failureOf(error: unknown): Failure {
  const notLoaded = error instanceof Error && error.name === 'ChunkLoadError';
  if (!notLoaded && error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return { code: error.code, message: error.message };
  }
  return { code: 'internal', message: '' };
}
