import type { Alignment, ParagraphFormat, RunFormat } from '../../draft/model';
import { supports, type OfficeApi } from './globals';

type ParagraphChange = Partial<Omit<ParagraphFormat, 'style' | 'tabs'>>;

/** Font properties by the requirement set that has them; the rest are of WordApi 1.1. */
const newer: Partial<Record<keyof RunFormat, string>> = { caps: '1.3', smallCaps: '1.3', hidden: '1.2' };

/** True when Word's object model can set every property of the format. */
export function canFormatRuns(office: OfficeApi, format: Partial<RunFormat>): boolean {
  return (Object.keys(format) as (keyof RunFormat)[]).every((property) => {
    const version = newer[property];
    return version === undefined || supports(office, 'WordApiDesktop', version);
  });
}

/**
 * Sets what the format says. Automatic colour is written as black: Word's object model has no word for automatic.
 */
export function formatFont(font: Word.Font, format: Partial<RunFormat>): void {
  if (format.font !== undefined) font.name = format.font;
  if (format.size !== undefined) font.size = format.size;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? 'Single' : 'None';
  if (format.strike !== undefined) font.strikeThrough = format.strike;
  if (format.caps !== undefined) font.allCaps = format.caps;
  if (format.smallCaps !== undefined) font.smallCaps = format.smallCaps;
  if (format.hidden !== undefined) font.hidden = format.hidden;
  if (format.color !== undefined) font.color = `#${format.color ?? '000000'}`;
  if (format.highlight !== undefined) highlight(font, format.highlight);
  if (format.script !== undefined) {
    font.superscript = format.script === 'superscript';
    font.subscript = format.script === 'subscript';
  }
}

/** "To remove highlight color, set it to null", says the reference; its type says string. */
function highlight(font: Word.Font, color: string | null): void {
  (font as { highlightColor: string | null }).highlightColor = color === null ? null : `#${color}`;
}

const settable: ReadonlySet<string> = new Set([
  'alignment',
  'indentLeft',
  'indentRight',
  'firstLine',
  'spaceBefore',
  'spaceAfter',
  'lineSpacing',
]);

/**
 * True when Word's object model can set every property of the format. It has no line spacing rule: a multiple can be
 * set where the paragraph has a multiple now (12 points a line), exact and at-least spacing cannot.
 */
export function canFormatParagraph(format: ParagraphChange, now: ParagraphFormat | undefined): boolean {
  if (Object.keys(format).some((property) => !settable.has(property))) return false;
  if (format.lineSpacing === undefined) return true;
  return format.lineSpacing.rule === 'multiple' && now?.lineSpacing.rule === 'multiple';
}

const alignments: Readonly<Record<Alignment, 'Left' | 'Centered' | 'Right' | 'Justified'>> = {
  left: 'Left',
  center: 'Centered',
  right: 'Right',
  justify: 'Justified',
};

/** Points in Word's user interface for one line of a multiple. */
const pointsPerLine = 12;

/** Sets what the format says. Lengths are points on both sides. */
export function formatParagraph(paragraph: Word.Paragraph, format: ParagraphChange): void {
  if (format.alignment !== undefined) paragraph.alignment = alignments[format.alignment];
  if (format.indentLeft !== undefined) paragraph.leftIndent = format.indentLeft;
  if (format.indentRight !== undefined) paragraph.rightIndent = format.indentRight;
  if (format.firstLine !== undefined) paragraph.firstLineIndent = format.firstLine;
  if (format.spaceBefore !== undefined) paragraph.spaceBefore = format.spaceBefore;
  if (format.spaceAfter !== undefined) paragraph.spaceAfter = format.spaceAfter;
  if (format.lineSpacing !== undefined) paragraph.lineSpacing = format.lineSpacing.value * pointsPerLine;
}
