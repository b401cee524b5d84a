import type { DraftDocument, Paragraph } from '../draft/model';
import { isUpper } from '../text/letter-case';
import { isAllBold } from './de-muc';
import type { Occurrence, Part, Role } from './model';
import { isWritten, partOf } from './noi-dung';
import { isAppendixHeading } from './zones';

const attached = /^\s*\(?\s*(?:K|k)[èe]m\s+theo|^\s*\(\s*(?:Ban hành|ban hành)\s+k[èe]m\s+theo/u;

/** Everything from the first appendix on: one occurrence for each heading "Phụ lục …". */
export function phuLucAfter(draft: DraftDocument, from: number): Occurrence[] {
  const start = appendixStart(draft, from);
  if (start === null) return [];
  const appendices: Part[][] = [];
  let opening = true;
  for (const paragraph of draft.paragraphs.slice(start.at)) {
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
  if (isAttached(paragraph)) return 'main';
  if (opening && paragraph.cell === null && isTitle(paragraph)) return 'tieuDe';
  return paragraph.cell === null ? 'doan' : 'oBang';
}

function isTitle(paragraph: Paragraph): boolean {
  const { text, format } = paragraph;
  return text.length < 300 && (format.alignment === 'center' || isUpper(text.normalize('NFC')) || isAllBold(paragraph));
}

/** "(Kèm theo Kế hoạch số …)". */
export function isAttached({ text }: Paragraph): boolean {
  return text.length < 500 && attached.test(text.slice(0, 60).normalize('NFC'));
}

/** The heading, or a new page with something attached; a stray line after the signature is no appendix. */
function appendixStart(draft: DraftDocument, from: number): { readonly at: number; readonly sure: boolean } | null {
  let seen = 0;
  let first: number | null = null;
  for (const paragraph of draft.paragraphs.slice(from)) {
    if (!isWritten(paragraph)) continue;
    if (isAppendixHeading(paragraph)) return { at: paragraph.index, sure: true };
    first ??= paragraph.index;
    if (isAttached(paragraph) && seen < 20) return { at: first, sure: false };
    if (++seen > 400) break;
  }
  return first !== null && seen > 3 ? { at: first, sure: false } : null;
}
