import { allOccurrences } from '../anatomy/documents';
import type { Anatomy, Component } from '../anatomy/model';
import type { DraftDocument } from '../draft/model';
import { isWordsOnly, looksAreKnown } from '../draft/words-only';
import type { Finding } from '../finding/model';
import type { Rule } from '../rules/rule';

/** A component that could not be looked at, and why: never a pass. */
export interface Unchecked {
  readonly component: Component;
  readonly reason: string;
}

const headComponents: readonly Component[] = ['quocHieu', 'tieuNgu', 'coQuanBanHanh', 'soKyHieu', 'diaDanhThoiGian'];

/** What the host did not hand over, what only a picture can hold, and what no rule of the convention speaks of. */
export function uncheckedOf(draft: DraftDocument, anatomy: Anatomy, rules: readonly Rule[]): readonly Unchecked[] {
  const unchecked: Unchecked[] = [...withoutRules(anatomy, rules)];
  if (!draft.coverage.sections || !draft.coverage.headers) {
    unchecked.push({ component: 'trang', reason: 'Word không trao khổ giấy, lề hoặc phần đầu trang của văn bản này.' });
  }
  unchecked.push(...lookless(draft, anatomy));
  unchecked.push(...headInPicture(draft, anatomy));
  return uniqueByComponent(unchecked);
}

/** The components of which, or of a part of which, only the words are known. */
function lookless(draft: DraftDocument, anatomy: Anatomy): readonly Unchecked[] {
  if (looksAreKnown(draft)) return [];
  const whole = !draft.coverage.formatting;
  const reason = `Word không trao kiểu chữ, cỡ chữ của ${whole ? 'văn bản này' : 'một phần văn bản'}.`;
  const seen = allOccurrences(anatomy).filter(({ parts }) =>
    parts.some(({ paragraph }) => isWordsOnly(draft, paragraph.part, paragraph.index)),
  );
  return seen.map(({ component }) => ({ component, reason }));
}

/** Where only words are known, what is missing may stand in a text box, which has none that Word tells. */
export function withMissing(
  unchecked: readonly Unchecked[],
  findings: readonly Finding[],
  draft: DraftDocument,
): readonly Unchecked[] {
  if (looksAreKnown(draft)) return unchecked;
  const missing = findings.filter(({ place }) => place.kind === 'missing');
  const reason = 'Word chỉ trao chữ trong đoạn; chữ trong hộp văn bản không đọc được.';
  return uniqueByComponent([...unchecked, ...missing.map(({ component }) => ({ component, reason }))]);
}

/** A convention that is recognised and has no rules here: everything found under it is unread, none of it right. */
function withoutRules(anatomy: Anatomy, rules: readonly Rule[]): readonly Unchecked[] {
  const own = `${anatomy.system}/`;
  if (rules.some((rule) => rule.id.startsWith(own))) return [];
  return unreadOf(anatomy, 'Chưa có quy tắc của hệ thống văn bản này.');
}

/** Every component that stands in the draft, unread for one reason. */
export function unreadOf(anatomy: Anatomy, reason: string): readonly Unchecked[] {
  return present(anatomy).map((component) => ({ component, reason }));
}

/** A picture among so many paragraphs from the top may be that of the letterhead. */
const headLength = 12;

/**
 * A letterhead component that is not found while a picture stands at the top of the page may be in the picture; the
 * trích yếu of a công văn too, where the number above it is.
 */
function headInPicture(draft: DraftDocument, anatomy: Anatomy): readonly Unchecked[] {
  const atTop = draft.pictures.some((picture) => picture.part !== 'body' || picture.paragraph < headLength);
  if (!atTop) return [];
  const numbered = anatomy.of('soKyHieu').length > 0;
  const mayHold = numbered ? headComponents : ([...headComponents, 'trichYeu'] as const);
  return mayHold
    .filter((component) => anatomy.of(component).length === 0)
    .map((component) => ({ component, reason: 'Có ảnh ở đầu trang; chữ trong ảnh không đọc được.' }));
}

function present(anatomy: Anatomy): readonly Component[] {
  return [...new Set(allOccurrences(anatomy).map((occurrence) => occurrence.component))];
}

function uniqueByComponent(unchecked: readonly Unchecked[]): readonly Unchecked[] {
  return unchecked.filter((it, i) => unchecked.findIndex((other) => other.component === it.component) === i);
}
