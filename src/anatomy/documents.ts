import type { Paragraph } from '../draft/model';
import type { Anatomy, Occurrence } from './model';

/** The documents of the file: the draft itself, then the texts attached to it. */
export function documentsOf(anatomy: Anatomy): readonly Anatomy[] {
  return [anatomy, ...anatomy.attached];
}

/** The occurrences of all documents of the file, one document after the other. */
export function allOccurrences(anatomy: Anatomy): readonly Occurrence[] {
  return documentsOf(anatomy).flatMap(({ occurrences }) => occurrences);
}

/** The document of the file that the paragraph belongs to; text boxes, headers and footers are the draft's own. */
export function documentAt(anatomy: Anatomy, { part, index }: Pick<Paragraph, 'part' | 'index'>): Anatomy {
  if (part !== 'body') return anatomy;
  return anatomy.attached.find(({ range }) => range.from <= index && index < range.to) ?? anatomy;
}
