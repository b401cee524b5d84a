import type { Anatomy, Part } from '../../anatomy/model';
import { fold } from '../../text/fold';
import { textOf } from '../place';
import { find } from '../words';
import { hasTwoPosts, signaturesOf } from './party-signatures';

/** False for “(Báo cáo của … trình Đại hội …)” below a congress's theme, which is set otherwise. */
export function isUnbracketed({ paragraph, start }: Part): boolean {
  return paragraph.text.charAt(start) !== '(';
}

/** “Kính gửi:” with its colon; who is named on the same line is set otherwise. */
export function formulaOf(part: Part): Part | null {
  const loi = find(part, formula)?.loi;
  return loi === undefined ? null : { ...part, end: loi.span.end };
}

/** Whoever is named: a line of the list, or what follows “Kính gửi:” on its line. */
export function namedIn(part: Part): Part | null {
  if (part.role !== 'heading') return part;
  const start = formulaOf(part)?.end ?? part.end;
  return start < part.end ? { ...part, start } : null;
}

const formula = /^(?<loi>(?:đồng\s+)?kính\s+\p{L}+\s*:?)/diu;

/** False for what stands in a signature in small letters: “kiêm” between two posts, “Xác nhận chữ ký của đồng chí …”. */
export function isPost(part: Part): boolean {
  return !/^(?:kiem$|xac nhan\b)/.test(fold(textOf(part)));
}

/** True for the one title below a line of quyền hạn: set regular, while the first line of a block is bold. */
export function isUnderAuthority(part: Part, anatomy: Anatomy): boolean {
  return signaturesOf(anatomy).some(
    (signature) =>
      signature.titles.includes(part) &&
      isPost(part) &&
      !hasTwoPosts(signature) &&
      signature.authorities.some(({ abbreviation }) => abbreviation !== 'q'),
  );
}

/** A line of quyền hạn, or a title that nothing but a title stands above: the first line of a block is bold. */
export function isSetBold(part: Part, anatomy: Anatomy): boolean {
  if (part.role === 'quyenHan') return true;
  return signaturesOf(anatomy).some(
    ({ titles, parts }) => titles.includes(part) && isPost(part) && parts.every(({ role }) => role !== 'quyenHan'),
  );
}
