import type { Anatomy, Part } from '../../anatomy/model';
import { textOf } from '../place';
import { authorityOf, titleOf, type Authority } from './authority';
import { bodyOf, type Body } from './signature-order';

/** A line of quyền hạn and what it says. */
export interface AuthorityLine extends Authority {
  readonly part: Part;
}

/** One signer's lines, from the first to the name. */
export interface Signature {
  readonly authorities: readonly AuthorityLine[];
  /** The signer's own title: the first line that is no quyền hạn. */
  readonly title: { readonly part: Part; readonly folded: string } | null;
  readonly lines: readonly Part[];
}

/** The signatures of a draft, each place where one stands. */
export function signaturesOf(anatomy: Anatomy): readonly Signature[] {
  return anatomy.occurrences
    .filter(({ component }) => component === 'chuKy')
    .map(({ parts }) => {
      const title = parts.find(({ role }) => role === 'chucVu');
      return {
        authorities: parts.flatMap((part) => lineOf(part)),
        title: title === undefined ? null : { part: title, folded: titleOf(title) },
        lines: parts.filter(({ role }) => role !== 'hoTen'),
      };
    });
}

/** The one signature of a document of one issuer, and the issuer; null for joint documents and unknown issuers. */
export function soleSignatureOf(anatomy: Anatomy): { readonly signature: Signature; readonly body: Body } | null {
  const [signature, ...others] = signaturesOf(anatomy);
  const names = anatomy.of('chuKy').filter(({ role }) => role === 'hoTen');
  const issuers = anatomy.of('coQuanBanHanh').map(textOf);
  const issuer = issuers.join(' ');
  // Joint documents, and a superior that stands among the issuer's lines, leave it open who signs for whom.
  const several =
    issuers.filter((it) => bodyOf(it) !== null).length > 1 || / [-–] (?:SỞ|BỘ|HĐND|UBND|BAN) /u.test(issuer);
  if (signature === undefined || others.length > 0 || names.length > 1 || several) return null;
  const body = bodyOf(issuer);
  return body === null ? null : { signature, body };
}

function lineOf(part: Part): readonly AuthorityLine[] {
  const authority = part.role === 'quyenHan' ? authorityOf(part) : null;
  return authority === null ? [] : [{ ...authority, part }];
}
