import type { Anatomy, Part } from '../../anatomy/model';
import { fold } from '../../text/fold';
import { textOf } from '../place';
import { authorityOf, type Authority } from './authority';

/** The lines of one signature by what they do. */
export interface Signature {
  readonly parts: readonly Part[];
  readonly authorities: readonly (Authority & { readonly part: Part })[];
  readonly titles: readonly Part[];
  readonly name: Part | null;
}

/** The signatures that are surely ones, in their order. */
export function signaturesOf(anatomy: Anatomy): readonly Signature[] {
  return anatomy.occurrences
    .filter(({ component, parts }) => component === 'chuKy' && parts.every(({ confidence }) => confidence === 'sure'))
    .map(({ parts }) => ({
      parts,
      authorities: parts.flatMap((part) => {
        const authority = part.role === 'quyenHan' ? authorityOf(part) : null;
        return authority === null ? [] : [{ ...authority, part }];
      }),
      titles: parts.filter(({ role }) => role === 'chucVu'),
      name: parts.find(({ role }) => role === 'hoTen') ?? null,
    }));
}

/** “BÍ THƯ / kiêm / TRƯỞNG BAN CHỈ ĐẠO”: two posts of one signer. */
export function hasTwoPosts({ titles }: Signature): boolean {
  return titles.some((part) => /^kiem\b/.test(fold(textOf(part))));
}
