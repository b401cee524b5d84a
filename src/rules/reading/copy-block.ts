import type { Anatomy } from '../../anatomy/model';
import type { DraftDocument, Paragraph } from '../../draft/model';
import { fold } from '../../text/fold';

/** The block that makes a paper a copy: the line that names the form of the copy, and what stands below it. */
export interface CopyBlock {
  readonly form: 'SAO Y' | 'SAO LỤC' | 'TRÍCH SAO';
  readonly line: Paragraph;
  /** Every paragraph of the block, that line among them. */
  readonly paragraphs: readonly Paragraph[];
}

const forms = [
  [/^(?:ban )?sao y(?: ban chinh| chinh)?$/, 'SAO Y'],
  [/^(?:ban )?sao luc$/, 'SAO LỤC'],
  [/^(?:ban )?trich sao$/, 'TRÍCH SAO'],
] as const;

/** The block of a copy, below the signature of the document copied; null in a document that is none. */
export function copyBlockOf({ paragraphs }: DraftDocument, anatomy: Anatomy): CopyBlock | null {
  const signed = [...anatomy.of('chuKy'), ...anatomy.of('noiDung')].map(({ paragraph }) => paragraph);
  const from = Math.max(-1, ...signed.filter(({ part }) => part === 'body').map(({ index }) => index));
  if (from < 0) return null;
  const below = paragraphs.slice(from + 1);
  for (const line of below) {
    if (line.text.length > 30) continue;
    const plain = fold(line.text.trim());
    const form = forms.find(([pattern]) => pattern.test(plain))?.[1];
    if (form !== undefined) return { form, line, paragraphs: below };
  }
  return null;
}
