import type { Paragraph } from '../draft/model';
import { isUpper } from '../text/letter-case';
import { isAllBold } from './de-muc';
import { isKemTheo } from './kem-theo';
import type { Occurrence, Part, Role } from './model';
import { isWritten, partOf } from './noi-dung';
import { isAppendixHeading } from './zones';

/**
 * Everything from the first appendix on: one occurrence for each heading "Phụ lục …". After the signature (`ended`)
 * other text counts too, with doubt.
 */
export function phuLucIn(rest: readonly Paragraph[], ended: boolean): Occurrence[] {
  const start = appendixStart(rest, ended);
  if (start === null) return [];
  const appendices: Part[][] = [];
  let opening = true;
  for (const paragraph of rest.slice(start.at)) {
    if (!isWritten(paragraph)) continue;
    const heads = isAppendixHeading(paragraph);
    if (heads || appendices.length === 0) appendices.push([]);
    if (heads) opening = true;
    const role = heads ? 'heading' : roleOf(paragraph, opening);
    if (role === 'doan' || role === 'oBang') opening = false;
    appendices.at(-1)?.push(partOf('phuLuc', paragraph, role, start.sure));
  }
  return appendices.map((parts) => ({
    component: 'phuLuc',
    parts,
    score: start.sure ? 0.9 : 0.6,
    because: [start.sure ? 'heading “Phụ lục”' : 'more text after the signature'],
  }));
}

/** Title in capitals, "(Kèm theo …)", then the text. */
function roleOf(paragraph: Paragraph, opening: boolean): Role {
  if (isKemTheo(paragraph)) return 'kemTheo';
  if (opening && paragraph.cell === null && isTitle(paragraph)) return 'tieuDe';
  return paragraph.cell === null ? 'doan' : 'oBang';
}

function isTitle(paragraph: Paragraph): boolean {
  const { text, format } = paragraph;
  return text.length < 300 && (format.alignment === 'center' || isUpper(text.normalize('NFC')) || isAllBold(paragraph));
}

/** The heading, or several paragraphs after the signature; a stray line there is no appendix. */
function appendixStart(
  rest: readonly Paragraph[],
  ended: boolean,
): { readonly at: number; readonly sure: boolean } | null {
  const heading = rest.findIndex((paragraph) => isAppendixHeading(paragraph));
  const written = ended ? rest.findIndex(isWritten) : -1;
  if (written >= 0 && (heading < 0 || written < heading)) {
    const before = rest.slice(written, heading < 0 ? undefined : heading).filter(isWritten);
    if (before.length > 3 || before.some(isKemTheo)) return { at: written, sure: false };
  }
  return heading < 0 ? null : { at: heading, sure: true };
}
