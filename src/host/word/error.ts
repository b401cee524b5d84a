import type { Outcome } from '../host';
import { HostError, type HostErrorCode } from '../host-error';

/** The code of an Office error: `OfficeExtension.Error` carries words (Word.ErrorCodes), the Common API numbers. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

/** Any error of Office as the host's own. A HostError passes through. */
export function hostErrorOf(error: unknown, fallback: HostErrorCode): HostError {
  if (error instanceof HostError) return error;
  switch (codeOf(error)) {
    case 'SearchDialogIsOpen':
      return new HostError('search-open', error);
    case 'NotImplemented':
    case 'ApiNotFound':
      return new HostError('too-old', error);
    default:
      return new HostError(fallback, error);
  }
}

/** The refusal that an error of a write means, or null when it is a failure rather than a refusal. */
export function refusalOf(error: unknown): Extract<Outcome, { kind: 'refused' }> | null {
  switch (codeOf(error)) {
    case 'AccessDenied':
    case 'NotAllowed':
      // Also of documents that are free to be changed (office-js #6746, #6907): no lock is named.
      return { kind: 'refused', reason: 'denied' };
    case 'NotImplemented':
    case 'ApiNotFound':
      return { kind: 'refused', reason: 'unsupported' };
    default:
      return null;
  }
}
