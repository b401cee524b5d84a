import type { Component } from '../anatomy/model';
import type { DraftDocument } from '../draft/model';
import { paragraphAt } from '../draft/paragraph-at';
import type { Finding } from './model';

/** Characters of context on either side of a finding, and at most of the finding itself. */
const [beside, within] = [24, 60];

/**
 * What a waiver knows a finding by: rule, component, words and the words around them, wherever they stand, one a line.
 * The same slip elsewhere has another, and so has this one once its words or their surroundings are changed.
 */
export function fingerprintOf(finding: Finding, draft: DraftDocument): string {
  const { rule, component, actual } = finding;
  return keptAsText([rule, component, (actual ?? '').normalize('NFC'), around(finding, draft)].join('\n'));
}

/** What a waiver knows a component by that could not be looked at, and why. */
export function fingerprintOfUnread(component: Component, reason: string): string {
  return ['unchecked', component, reason].join('\n');
}

function around({ place }: Finding, draft: DraftDocument): string {
  if (place.kind !== 'span') return '';
  const { part, paragraph, start, end } = place.span;
  const text = paragraphAt(draft, part, paragraph)?.text ?? '';
  return text.slice(Math.max(0, start - beside), Math.min(end, start + within) + beside).normalize('NFC');
}

/** Halves of characters that were cut through, and characters that no XML can hold, are left out: it is kept in XML. */
function keptAsText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters XML forbids
  return text.replace(/[\ud800-\udfff\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
