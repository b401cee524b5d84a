import type { Anatomy, Part } from '../../anatomy/model';
import type { Registry } from '../../catalogue/registry';
import { type CitationOptions, citationsOf, type CitingLine, type LineMemory } from '../../citation/document';
import type { DraftDocument } from '../../draft/model';
import { compose } from '../../text/compose';
import { citationStyleOf } from './citation-style';
import { type PlacedCitation, type ReadCitations, spanOfWords } from './references';

/**
 * Every reference in the body and the appendices of a draft, compared with a registry and judged as the draft's convention
 * writes them; read once a draft, and with a memory only where the lines differ from those of drafts before.
 */
export function citationsWith(registry: Registry, memory?: LineMemory): ReadCitations {
  const read = new WeakMap<Anatomy, readonly PlacedCitation[]>();
  return ({ draft, anatomy, asOf }) => {
    const known = read.get(anatomy);
    if (known !== undefined) return known;
    const found = placed(textOf(draft, anatomy), {
      registry,
      style: citationStyleOf(anatomy.system),
      asOf,
      ...(memory === undefined ? {} : { memory }),
    });
    read.set(anatomy, found);
    return found;
  };
}

function placed(parts: readonly Part[], options: CitationOptions): readonly PlacedCitation[] {
  const composed = parts.map(({ paragraph, start, end }) => compose(paragraph.text.slice(start, end)));
  const lines: CitingLine[] = parts.map(({ role }, i) => ({ text: composed[i]?.text ?? '', canCu: role === 'canCu' }));
  return citationsOf(lines, options).flatMap((citation) => {
    const part = parts[citation.line];
    const words = composed[citation.line];
    if (part === undefined || words === undefined) return [];
    const whole = { ...citation, part, toWritten: words.toWritten };
    return [{ ...whole, span: spanOfWords(whole, citation.reference.start, citation.reference.end) }];
  });
}

/** "(Kèm theo Kế hoạch số … )" names the draft itself. */
const ownNote = /^[\s\u00a0(]*(?:Ban hành )?[Kk]èm theo /u;

/** The parts that cite: body and appendices; the whole text where no components were recognised. */
function textOf({ paragraphs }: DraftDocument, anatomy: Anatomy): readonly Part[] {
  const parts = [...anatomy.of('noiDung'), ...anatomy.of('phuLuc')];
  if (parts.length > 0)
    return parts.filter(({ paragraph }) => !ownNote.test(paragraph.text.slice(0, 40).normalize('NFC')));
  return paragraphs.map((paragraph) => ({
    component: 'noiDung',
    role: 'doan',
    paragraph,
    start: 0,
    end: paragraph.text.length,
    confidence: 'likely',
  }));
}
