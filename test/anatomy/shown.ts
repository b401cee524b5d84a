import { recognise, type RecogniseOptions } from '../../src/anatomy/recognise';
import type { Anatomy, Component } from '../../src/anatomy/model';
import type { DraftDocument } from '../../src/draft/model';

/** Recognises with a fixed day for drafts without a date. */
export function recognised(draft: DraftDocument, options: Partial<RecogniseOptions> = {}): Anatomy {
  return recognise(draft, { asOf: '2026-06-15', ...options });
}

/** The words of each part of the component, as a reader of the test would point at them. */
export function words(anatomy: Anatomy, component: Component): string[] {
  return anatomy.of(component).map(({ paragraph, start, end }) => paragraph.text.slice(start, end));
}

/** The same with the part's role before it. */
export function roles(anatomy: Anatomy, component: Component): string[] {
  return anatomy.of(component).map(({ role, paragraph, start, end }) => `${role}: ${paragraph.text.slice(start, end)}`);
}
