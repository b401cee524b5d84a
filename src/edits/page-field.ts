import type { DraftDocument } from '../draft/model';
import { Scope } from '../ooxml/namespaces';
import { Markup } from './markup';
import { paragraphChanges, paragraphProperties } from './paragraph-format';
import { withProperties } from './properties';
import { runChanges, runProperties } from './run-format';

/** Page numbers are 13 or 14 points, as the text is (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I). */
export function numberSize(draft: DraftDocument): number {
  const counts = { 13: 0, 14: 0 };
  for (const { runs } of draft.paragraphs) {
    for (const { text, format } of runs)
      if (format.size === 13 || format.size === 14) counts[format.size] += text.length;
  }
  return counts[13] > counts[14] ? 13 : 14;
}

/** The runs of a PAGE field; the 2 is what stands there until Word counts. `size` is in points. */
export function pageFieldRuns(scope: Scope, size: number): string {
  const markup = new Markup(scope);
  const look = { font: 'Times New Roman', bold: false, italic: false, size };
  const properties = withProperties(null, runChanges(look, markup), runProperties, markup);
  const run = (content: string) => markup.tag('w:r', {}, properties + content);
  const mark = (type: string) => run(markup.tag('w:fldChar', { 'w:fldCharType': type }));
  const instruction = run(markup.tag('w:instrText', { 'xml:space': 'preserve' }, ' PAGE '));
  return mark('begin') + instruction + mark('separate') + run(markup.tag('w:t', {}, '2')) + mark('end');
}

/** How the paragraph of a page number is set; lengths in points. */
export const numberParagraph = {
  alignment: 'center',
  indentLeft: 0,
  indentRight: 0,
  firstLine: 0,
  spaceBefore: 0,
  spaceAfter: 0,
} as const;

/** A centred paragraph with the page number, whatever the styles of the file say. */
export function pageParagraph(scope: Scope, size: number): string {
  const markup = new Markup(scope);
  const format = { ...numberParagraph, lineSpacing: { rule: 'multiple', value: 1 } } as const;
  const properties = withProperties(
    null,
    paragraphChanges(format, markup, () => false),
    paragraphProperties,
    markup,
  );
  return markup.tag('w:p', {}, properties + pageFieldRuns(scope, size));
}

/** A header part with nothing but the page number, in the flavour (Transitional or Strict) of the scope. */
export function newHeader(scope: Scope, size: number): string {
  const address = scope.addressOf('w') ?? '';
  const paragraph = pageParagraph(Scope.outermost.with(new Map([['w', address]])), size);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="${address}">${paragraph}</w:hdr>`;
}
