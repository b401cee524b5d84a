import { escaped, tag, twips, value } from '../../templates/docx/markup';
import { alignmentValue, bolds } from '../../templates/docx/styles';
import { withoutForbidden } from '../../text/xml-text';
import type { SheetStyleId } from './styles';

/** What of a paragraph is otherwise than its style says; lengths in points. */
export interface ParagraphLook {
  readonly align?: 'left' | 'center';
  readonly keepNext?: boolean;
  /** The first line begins at the left edge, the others so far from it, where a tab leads too. */
  readonly hanging?: number;
  /** A line over it. */
  readonly ruled?: boolean;
}

/** A paragraph of ready-made runs. */
export function paragraph(style: SheetStyleId, runs: string, look: ParagraphLook = {}): string {
  const { align, keepNext, hanging, ruled } = look;
  const properties =
    value('w:pStyle', style) +
    (keepNext === true ? tag('w:keepNext') : '') +
    (ruled === true
      ? tag('w:pBdr', {}, tag('w:top', { 'w:val': 'single', 'w:sz': 8, 'w:space': 4, 'w:color': '000000' }))
      : '') +
    (hanging === undefined
      ? ''
      : tag('w:tabs', {}, tag('w:tab', { 'w:val': 'left', 'w:pos': twips(hanging) })) +
        tag('w:ind', { 'w:left': twips(hanging), 'w:hanging': twips(hanging) })) +
    (align === undefined ? '' : value('w:jc', alignmentValue(align)));
  return tag('w:p', {}, tag('w:pPr', {}, properties) + runs);
}

/** Words of one look. */
export function run(text: string, look: { readonly bold?: boolean } = {}): string {
  const properties = look.bold === true ? tag('w:rPr', {}, bolds) : '';
  return tag('w:r', {}, `${properties}<w:t xml:space="preserve">${escaped(plain(text))}</w:t>`);
}

export const tab = tag('w:r', {}, tag('w:tab'));

/** Text on one line, without what XML forbids and without marks that turn the direction of reading. */
export function plain(text: string): string {
  return withoutForbidden(text.toWellFormed().replace(/\s+/gu, ' ')).replace(/[\u202a-\u202e\u2066-\u2069]/gu, '');
}
