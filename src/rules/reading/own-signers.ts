import type { Anatomy, Part } from '../../anatomy/model';
import type { Profile, Signer } from '../../profile/model';
import { degreeBefore } from '../../text/degrees';
import { fold } from '../../text/fold';
import { sameTone } from '../../text/tone';
import { wordsOf } from '../words';

/** A signature with its lines as they compare: without dấu, blanks and marks. */
export interface OwnSignature {
  readonly name: Part;
  readonly authority: readonly Part[];
  readonly title: readonly Part[];
}

/** The one signature of the draft, where it has a name; null for joint documents and minutes. */
export function ownSignatureOf(anatomy: Anatomy): OwnSignature | null {
  const [parts, ...others] = anatomy.occurrences.filter(({ component }) => component === 'chuKy').map((it) => it.parts);
  if (parts === undefined || others.length > 0) return null;
  const said = (role: Part['role']) => parts.filter((part) => part.role === role);
  const [name, ...more] = said('hoTen');
  if (name === undefined || more.length > 0) return null;
  return { name, authority: said('quyenHan'), title: said('chucVu') };
}

/** The name alone, dấu where they compare. */
export function bareName(name: string): string {
  const composed = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return sameTone(composed.slice(degreeBefore(composed).length)).toLocaleLowerCase('vi');
}

/** Lines of a signature as one key: “kt chu tich”. */
export function linesKey(lines: readonly string[]): string {
  return lines.map((line) => fold(line).replace(/[^a-z0-9]+/g, '')).join('|');
}

/** How a signer of the profile compares with what is printed. */
export function printsAs(signature: OwnSignature, { authority, title }: Signer): 'same' | 'authority' | 'title' {
  const printed = signature.authority.map(wordsOf);
  if (!sameTitle(signature.title.map(wordsOf).join(' '), title)) return 'title';
  const [drawn, kept] = [printed, authority].map((lines) => linesKey(withoutCollective(lines)));
  return drawn === kept ? 'same' : 'authority';
}

/** A title may go on with the body's name; whether it may is another rule's. */
function sameTitle(printed: string, title: string): boolean {
  const [one, other] = [linesKey([printed]), linesKey([title])];
  return one === other || (other !== '' && one.startsWith(other));
}

/** Whether somebody signs for the body or in the head's own name depends on the document: TM. alone makes no difference. */
function withoutCollective(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !/^t ?[./]? ?m\b/.test(fold(line)));
}

/** True where a person of the profile signs, in the very lines that the profile has for that person. */
export function signsAs(anatomy: Anatomy, { signers }: Profile): boolean {
  const signature = ownSignatureOf(anatomy);
  if (signature === null) return false;
  const name = bareName(wordsOf(signature.name));
  return signers.some((signer) => bareName(signer.name) === name && printsAs(signature, signer) === 'same');
}
