import type { DraftDocument } from '../draft/model';
import { isSameDraft } from '../draft/same-draft';
import type { Reading } from '../host/host';
import type { Checked, CheckRequest } from './engine';

/** The last check of an engine: the same draft asked about in the same way has its answer already. */
export class LastCheck {
  private last: { readonly request: CheckRequest; readonly checked: Checked } | null = null;

  /** The very object that was answered then; null where anything differs. */
  answerTo(request: CheckRequest): Checked | null {
    const { last } = this;
    if (last?.request.whole !== request.whole) return null;
    const told = ({ options, reading: { coverage } }: CheckRequest) => JSON.stringify([options, coverage]);
    if (told(last.request) !== told(request)) return null;
    return isSameDraft(last.request.reading.bytes, request.reading.bytes) ? last.checked : null;
  }

  /** The draft as it was read then; null where this is another, or nothing was read yet. */
  draftOf({ bytes, coverage }: Pick<Reading, 'bytes' | 'coverage'>): DraftDocument | null {
    const { request, checked } = this.last ?? {};
    if (request === undefined || checked === undefined) return null;
    if (JSON.stringify(request.reading.coverage) !== JSON.stringify(coverage)) return null;
    return isSameDraft(request.reading.bytes, bytes) ? checked.draft : null;
  }

  keep(request: CheckRequest, checked: Checked): void {
    this.last = { request, checked };
  }

  /** What references are compared with has changed. */
  forget(): void {
    this.last = null;
  }
}
