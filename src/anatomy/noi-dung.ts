import type { DraftDocument, Paragraph } from '../draft/model';
import { isDecoration } from '../text/blanks';
import { countGrounds, isAuthorityLine, isEnacting } from './can-cu';
import { isTitleBelow, outlineOf } from './de-muc';
import { trimmed } from './line';
import type { Component, Occurrence, Part, Role } from './model';

/** A paragraph of running text and what it does. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly role: Role;
  readonly sure: boolean;
}

/** Ô 6: everything between the letterhead and the ending that nothing else has claimed. */
export function noiDungOf(body: readonly Paragraph[], endsSurely: boolean): Occurrence | null {
  const written = body.filter((paragraph) => isWritten(paragraph));
  if (written.length === 0) return null;
  const readings = withEnd(readingsOf(written), endsSurely);
  const parts = readings.map((it) => partOf('noiDung', it.paragraph, it.role, it.sure));
  return { component: 'noiDung', parts, score: endsSurely ? 0.95 : 0.7, because: ['between letterhead and ending'] };
}

/** True for a paragraph with words: blank ones and rows of signs belong to nothing. */
export function isWritten({ text }: Paragraph): boolean {
  if (text.length === 0) return false;
  return text.length > 80 || (text.trim() !== '' && !isDecoration(text));
}

/** The whole paragraph without the blanks at its ends. */
export function partOf(component: Component, paragraph: Paragraph, role: Role, isSure: boolean): Part {
  const [start, end] = trimmed(paragraph.text, 0, paragraph.text.length);
  return { component, role, paragraph, start, end, confidence: isSure ? 'sure' : 'likely' };
}

function readingsOf(body: readonly Paragraph[]): Reading[] {
  const preamble = enactingLinesAbove(body);
  const grounds = preamble + countGrounds(body.slice(preamble, preamble + 60));
  const called = grounds === 0 ? countCalled(body) : 0;
  const readings: Reading[] = [];
  let opening = true;
  body.forEach((paragraph, i) => {
    const known: Role | null = i < preamble ? 'thamQuyen' : i < grounds ? 'canCu' : i < called ? 'nguoiNhan' : null;
    const reading =
      known === null ? readingOf(paragraph, readings.at(-1), opening) : { paragraph, role: known, sure: true };
    if (known === null && reading.role !== 'moDau' && reading.role !== 'lenh') opening = false;
    readings.push(reading);
  });
  return readings.some(({ role }) => role === 'tieuDe' || role === 'oBang') ? readings : withShortOpening(readings);
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN …" over the căn cứ lines. */
function enactingLinesAbove(body: readonly Paragraph[]): number {
  const first = body.slice(0, 5).findIndex((paragraph) => !isAuthorityLine(paragraph));
  const count = Math.max(0, first);
  const below = body[count];
  if (count === 0 || below === undefined) return 0;
  return isEnacting(below) || countGrounds(body.slice(count, count + 60)) > 0 ? count : 0;
}

const calls = /(?:^|\s)(?:điện|(?:kính )?mời)\s*:$/u;

/** How many lines say who is called ("… điện:") or invited, counted from the first: with the names under it. */
function countCalled(body: readonly Paragraph[]): number {
  const first = body[0];
  if (first === undefined || first.text.length > 200 || !calls.test(first.text.trimEnd().normalize('NFC'))) return 0;
  const names = body
    .slice(1)
    .findIndex(
      ({ text, label }) => text.length > 250 || !(/^\s*[-–+•]/u.test(text) || /^[-–+•·\uf0b7\uf02d]/u.test(label)),
    );
  return names < 0 ? 1 : 1 + names;
}

function readingOf(paragraph: Paragraph, before: Reading | undefined, opening: boolean): Reading {
  if (paragraph.cell !== null) return { paragraph, role: 'oBang', sure: true };
  if (isEnacting(paragraph)) return { paragraph, role: 'lenh', sure: true };
  const outline = outlineOf(paragraph);
  if (outline.kind === 'heading') return { paragraph, role: 'tieuDe', sure: outline.sure };
  if (before?.role === 'tieuDe' && isDivisionNumber(before.paragraph) && isTitleBelow(paragraph)) {
    return { paragraph, role: 'tieuDe', sure: true };
  }
  return { paragraph, role: opening && outline.kind === 'plain' ? 'moDau' : 'doan', sure: true };
}

function isDivisionNumber({ text }: Paragraph): boolean {
  return text.length < 40 && /^\s*(?:Ph|PH|Ch|CH|M|T)/u.test(text);
}

/** Without numbered parts only the first paragraph opens; what follows is running text. */
function withShortOpening(readings: readonly Reading[]): Reading[] {
  const first = readings.findIndex(({ role }) => role === 'moDau');
  const isNumbered = readings.some((it, i) => i > first && it.role === 'doan');
  if (isNumbered) return [...readings];
  return readings.map((it, i) => (it.role === 'moDau' && i > first ? { ...it, role: 'doan' } : it));
}

/** The last paragraph of running text is where the text ends; before a closing table only if it says so by "./.". */
function withEnd(readings: readonly Reading[], endsSurely: boolean): Reading[] {
  if (readings.length < 2) return [...readings];
  const at = readings.findLastIndex(({ role }) => role !== 'oBang');
  const last = readings[at];
  if (last === undefined || (at < readings.length - 1 && !/\.\/\.\s*$/u.test(last.paragraph.text)))
    return [...readings];
  return readings.with(at, { ...last, role: 'ket', sure: endsSurely && last.sure });
}

/** Body paragraphs [from, to) that no other component has claimed. */
export function unclaimed(
  draft: DraftDocument,
  from: number,
  to: number,
  claimed: ReadonlySet<Paragraph>,
): Paragraph[] {
  return draft.paragraphs.slice(from, to).filter((paragraph) => !claimed.has(paragraph));
}
