import type { Part } from '../../anatomy/model';
import { fold } from '../../text/fold';
import { textOf } from '../place';

/** The quyền hạn of a line of the signature and what stands after it, both without dấu and in small letters. */
export interface Authority {
  readonly abbreviation: 'tm' | 'kt' | 'tl' | 'tuq' | 'q';
  readonly of: string;
}

const forms = /^(?<chu>t ?[/.]? ?m|k ?[/.]? ?t|t ?[/.]? ?l|t ?[/.]? ?u ?[/.]? ?q|q)(?:[\s.,:;/-]+)(?<cua>[a-z].*)$/;

/** Null for a line that begins with no abbreviation of quyền hạn. */
export function authorityOf(part: Part): Authority | null {
  const groups = forms.exec(fold(textOf(part)))?.groups;
  if (groups?.chu === undefined || groups.cua === undefined) return null;
  return { abbreviation: groups.chu.replace(/[^a-z]/g, '') as Authority['abbreviation'], of: groups.cua };
}

/** The title without dấu and in small letters. */
export function titleOf(part: Part): string {
  return fold(textOf(part));
}

/** Titles that begin a line: what a person is, not what a body is called. */
export function isHeadTitle(folded: string): boolean {
  return /^(?:chu tich|giam doc|tong giam doc|bo truong|thu truong|cuc truong|tong cuc truong|chi cuc truong|vu truong|vien truong|hieu truong|truong (?:phong|ban|khoa|doan|cong an)|chanh (?:van phong|thanh tra)|chu nhiem|thu tuong)\b/.test(
    folded,
  );
}
