import type { CSSProperties } from 'react';
import type { Paragraph, ParagraphFormat, RunFormat } from '../../draft/model';

/** Times New Roman where there is one, else the metric-compatible Tinos that the page brings along. */
const serif = '"Times New Roman", Tinos, serif';

/** Faces without serifs: where they are missing, so are the serifs of what stands in. */
const sans = /^(?:Arial|Aptos|Calibri|Helvetica|Open Sans|Segoe|Tahoma|Verdana|\.?VnArial)/i;

/** A paragraph's format in CSS. Points stay points; the page is scaled as a whole. */
export function paragraphLook({ format, mark, text }: Paragraph): CSSProperties {
  return {
    textAlign: format.alignment,
    marginLeft: pt(format.indentLeft),
    marginRight: pt(format.indentRight),
    textIndent: pt(format.firstLine),
    paddingTop: pt(format.spaceBefore),
    paddingBottom: pt(format.spaceAfter),
    lineHeight: lineHeight(format),
    fontFamily: family(mark.font),
    fontSize: pt(text === '' ? mark.size : 1),
    minHeight: text === '' ? pt(mark.size * 1.15) : undefined,
    tabSize: '36pt',
  };
}

/** The format of characters in CSS. */
export function runLook(format: RunFormat): CSSProperties {
  return {
    fontFamily: family(format.font),
    fontSize: pt(format.size),
    fontWeight: format.bold ? 700 : 400,
    fontStyle: format.italic ? 'italic' : 'normal',
    textDecoration:
      [format.underline ? 'underline' : '', format.strike ? 'line-through' : ''].join(' ').trim() || undefined,
    textTransform: format.caps ? 'uppercase' : undefined,
    fontVariantCaps: format.smallCaps ? 'small-caps' : undefined,
    verticalAlign: format.script === 'baseline' ? undefined : format.script === 'superscript' ? 'super' : 'sub',
    color: format.color === null ? undefined : `#${format.color}`,
    backgroundColor: format.highlight === null ? undefined : '#FFF3B0',
    display: format.hidden ? 'none' : undefined,
  };
}

/** Word's single spacing of Times New Roman is 1.15 of the size. */
function lineHeight({ lineSpacing: { rule, value } }: ParagraphFormat): string | number {
  if (rule === 'multiple') return Math.max(0.5, value) * 1.15;
  return pt(Math.max(1, value));
}

function family(font: string): string {
  if (font === 'Times New Roman') return serif;
  return `${JSON.stringify(font)}, ${sans.test(font) ? 'sans-serif' : serif}`;
}

/** A CSS length. */
export function pt(points: number): string {
  return `${Math.round(points * 100) / 100}pt`;
}
