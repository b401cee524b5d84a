import type { Anatomy, Kind, Part } from '../anatomy/model';
import type { Edit } from '../finding/model';
import type { Profile, Signer } from '../profile/model';
import { signerFor } from '../profile/signer-for';

/** A line of a signature block. */
export interface SignatureLine {
  readonly role: 'quyenHan' | 'chucVu' | 'hoTen';
  readonly text: string;
}

/** How a person signs a document of a kind: the way named for it, else the one for anything, else the first. */
export function signerNamed({ signers }: Pick<Profile, 'signers'>, name: string, kind: Kind | null): Signer | null {
  const own = signers.filter((signer) => signer.name === name);
  return signerFor({ signers: own }, kind) ?? own[0] ?? null;
}

/** Prefixes with what they stand for, the signer's own title, the name: as they stand below each other. */
export function signatureFor({ authority, title, name }: Signer): readonly SignatureLine[] {
  return [
    ...authority.map((text): SignatureLine => ({ role: 'quyenHan', text })),
    ...(title === '' ? [] : [{ role: 'chucVu', text: title } as const]),
    { role: 'hoTen', text: name },
  ];
}

/** What it takes to have a draft signed by another person, or why it cannot be done in one sentence. */
export type Signing =
  { readonly kind: 'edits'; readonly edits: readonly Edit[] } | { readonly kind: 'refused'; readonly reason: string };

/**
 * Writes a signature over the one that stands there, line over line from the name upwards; lines too many go, lines too
 * few come above, set like the first. What is right already stays as it is.
 */
export function signedBy(anatomy: Anatomy, lines: readonly SignatureLine[]): Signing {
  const blocks = anatomy.occurrences.filter(({ component }) => component === 'chuKy');
  const [block] = blocks;
  if (block === undefined) return refused('Không thấy phần chữ ký của văn bản để ghi người ký vào.');
  if (blocks.length > 1) return refused('Văn bản có nhiều người ký; xin sửa từng chữ ký ngay trong văn bản.');
  if (!block.parts.every(isWhole)) return refused('Phần chữ ký chung dòng với phần khác nên không ghi lại được.');
  const names = block.parts.filter(({ role }) => role === 'hoTen');
  const [name] = names;
  const above = block.parts.filter(({ role }) => role !== 'hoTen');
  if (name === undefined || names.length > 1 || above.length === 0) {
    return refused('Phần chữ ký chưa đủ chức vụ và họ tên để biết ghi vào đâu.');
  }
  const wanted = lines.filter(({ role }) => role !== 'hoTen');
  const surplus = above.length - wanted.length;
  const person = lines.find(({ role }) => role === 'hoTen')?.text ?? '';
  return {
    kind: 'edits',
    edits: [
      ...above.slice(0, Math.max(0, surplus)).map(deletion),
      ...added(above, wanted.slice(0, Math.max(0, -surplus))),
      ...above.slice(Math.max(0, surplus)).flatMap((part, i) => written(part, wanted[i + Math.max(0, -surplus)]?.text)),
      ...written(name, person),
    ],
  };
}

function refused(reason: string): Signing {
  return { kind: 'refused', reason };
}

/** The part is all that its paragraph says. */
function isWhole({ paragraph, start, end }: Part): boolean {
  return paragraph.text.trim().length === end - start;
}

function written({ paragraph, start, end }: Part, text: string | undefined): readonly Edit[] {
  const expect = paragraph.text.slice(start, end);
  if (text === undefined || expect.normalize('NFC') === text) return [];
  return [
    { kind: 'replaceText', span: { part: paragraph.part, paragraph: paragraph.index, start, end }, expect, text },
  ];
}

function deletion({ paragraph: { part, index, text } }: Part): Edit {
  return { kind: 'deleteParagraph', part, paragraph: index, expect: text };
}

function added([first]: readonly Part[], lines: readonly SignatureLine[]): readonly Edit[] {
  if (first === undefined || lines.length === 0) return [];
  const { part, index, text } = first.paragraph;
  const texts = lines.map((line) => line.text);
  return [{ kind: 'insertParagraphs', part, paragraph: index, where: 'before', expect: text, lines: texts }];
}
