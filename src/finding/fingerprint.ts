import type { Component } from '../anatomy/model';
import type { DraftDocument } from '../draft/model';
import { paragraphAt } from '../draft/paragraph-at';
import { withoutForbidden } from '../text/xml-text';
import type { Finding } from './model';

/** Characters of context on either side of a finding, and at most of the finding itself. */
const [beside, within] = [24, 60];

/**
 * What a waiver knows a finding by: rule, component, words and the words around them, wherever they stand, one a line.
 * The same slip elsewhere has another, and so has this one once its words or their surroundings are changed. Without what
 * no XML can hold, since it is kept in XML.
 */
export function fingerprintOf(finding: Finding, draft: DraftDocument): string {
  const { before, words, after } = around(finding, draft);
  return headOf(finding) + withoutForbidden((before + words + after).normalize('NFC'));
}

/**
 * Fingerprints of findings, in their order, where some are known of waivers: a finding that has none of the known ones is
 * known by one that no other has, when the letters stand there as they were, or those of its words and of one side of them.
 * What is mended beside them, be it by this program, does not undo what a person has decided.
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  draft: DraftDocument,
  known: ReadonlySet<string>,
): readonly string[] {
  const own = findings.map((finding) => fingerprintOf(finding, draft));
  if (known.size === 0) return own;
  const free = new Set([...known].filter((fingerprint) => !own.includes(fingerprint)));
  return findings.map((finding, i) => {
    const fingerprint = own[i] ?? '';
    if (free.size === 0 || known.has(fingerprint)) return fingerprint;
    const near = [...free].find((other) => isNear(other, finding, draft));
    if (near === undefined) return fingerprint;
    free.delete(near);
    return near;
  });
}

/** Fewer letters are no surroundings. */
const fewest = 6;
/** So many letters beside the words tell a place from its neighbours: those of two lines of a list often end alike. */
const telling = 16;

function isNear(other: string, finding: Finding, draft: DraftDocument): boolean {
  const head = headOf(finding);
  if (!other.startsWith(head)) return false;
  const { before, words, after } = around(finding, draft);
  const [left, middle, right] = [letters(before), letters(words), letters(after)];
  const stood = letters(other.slice(head.length));
  const whole = left + middle + right;
  return (
    (whole.length >= fewest && stood === whole) ||
    (left.length >= telling && stood.includes(left.slice(-telling) + middle)) ||
    (right.length >= telling && stood.includes(middle + right.slice(0, telling)))
  );
}

function letters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function headOf({ rule, component, actual }: Finding): string {
  return withoutForbidden(`${rule}\n${component}\n${(actual ?? '').normalize('NFC')}\n`);
}

/** What a waiver knows a component by that could not be looked at, and why. */
export function fingerprintOfUnread(component: Component, reason: string): string {
  return ['unchecked', component, reason].join('\n');
}

interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function around({ place }: Finding, draft: DraftDocument): Around {
  if (place.kind !== 'span') return { before: '', words: '', after: '' };
  const { part, paragraph, start, end } = place.span;
  const text = paragraphAt(draft, part, paragraph)?.text ?? '';
  const to = Math.min(end, start + within);
  return {
    before: text.slice(Math.max(0, start - beside), start),
    words: text.slice(start, to),
    after: text.slice(to, to + beside),
  };
}
