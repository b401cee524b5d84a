import { documentsOf } from '../../anatomy/documents';
import type { Anatomy, Kind, System } from '../../anatomy/model';

/** A paragraph of a document's text, as it may become a clause. */
export interface GatheredParagraph {
  /** Without number and “./.”. */
  readonly text: string;
  readonly place: 'opening' | 'item' | 'closing';
}

/** The paragraphs of one document, and what it is. */
export interface GatheredDocument {
  readonly system: System;
  readonly kind: Kind | null;
  readonly paragraphs: readonly GatheredParagraph[];
}

const number = /^(?:(?:[IVX]+[.-]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ][).]|Điều \d+\.|[-–+•])\s*)/u;

/** Shorter ones are headings and names; longer ones no standard wording. */
const [shortest, longest] = [40, 1500];

/** The running text of the documents of a file: no căn cứ lines, which have a registry, no headings, no tables. */
export function gatheredFrom(anatomy: Anatomy): readonly GatheredDocument[] {
  return documentsOf(anatomy).flatMap((it): readonly GatheredDocument[] => {
    if (it.system === null) return [];
    const paragraphs = it.of('noiDung').flatMap(({ role, paragraph, start, end }): readonly GatheredParagraph[] => {
      if (role !== 'moDau' && role !== 'doan' && role !== 'ket') return [];
      const text = cleaned(paragraph.text.slice(start, end));
      if (text.length < shortest || text.length > longest) return [];
      return [{ text, place: role === 'moDau' ? 'opening' : role === 'ket' ? 'closing' : 'item' }];
    });
    return [{ system: it.system, kind: it.kind, paragraphs }];
  });
}

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .replace(number, '')
    .replace(/\s*\.\/\.$/u, '.')
    .replace(/[{}]/g, '')
    .trim();
}
