import type { Paragraph } from '../draft/model';
import { isUpper } from '../text/letter-case';

/** How a paragraph stands in the outline of the body. */
export type Outline =
  /** Its own heading, surely or likely. */
  | { readonly kind: 'heading'; readonly sure: boolean }
  /** Running text with a number before it ("1. Tiếp tục …", "Điều 2. Giao …"). */
  | { readonly kind: 'numbered' }
  | { readonly kind: 'plain' };

const plain: Outline = { kind: 'plain' };
const heading: Outline = { kind: 'heading', sure: true };
const numbered: Outline = { kind: 'numbered' };

const firstSigns = /^[\s\u00a0]*[IVXLCPĐDCMTptmcđd\d(]/u;
const division =
  /^\s*(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?:[IVXLC]+|\d+|thứ|THỨ|[A-Z])(?![\p{L}\p{N}])/u;
const article = /^\s*(?:Điều|ĐIỀU)\s+\d+/u;
const roman = /^\s*(?:[IVX]{1,5})\s?[.\-–)/:]\s*\S/u;
const arabic = /^\s*\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)\-–]?\s+\S/u;

/** Reads the number before a paragraph and what kind of words follow it. Looks at the first characters only. */
export function outlineOf(paragraph: Paragraph): Outline {
  const { label, text } = paragraph;
  if (label === '' && !firstSigns.test(text)) return plain;
  const start = `${label === '' ? '' : `${label} `}${text.slice(0, 60).normalize('NFC')}`;
  if (division.test(start)) return text.length < 200 && !/[.;]\s*$/u.test(text.slice(30)) ? heading : numbered;
  if (article.test(start)) return isTitled(paragraph, 200) ? heading : numbered;
  if (roman.test(start))
    return text.length < 300 && !/[.;]\s*$/u.test(text) ? heading : isAllBold(paragraph) ? heading : numbered;
  return arabic.test(start) ? numberedOrTitle(paragraph) : plain;
}

/** "1. Mục đích": bold throughout, or so short and open-ended that it can hardly be a sentence. */
function numberedOrTitle(paragraph: Paragraph): Outline {
  const { text } = paragraph;
  if (isAllBold(paragraph) && text.length < 400) return { kind: 'heading', sure: !/[.;]\s*$/u.test(text) };
  if (text.length < 60 && !/[.;:,…]\s*$/u.test(text)) return { kind: 'heading', sure: false };
  return numbered;
}

function isTitled(paragraph: Paragraph, limit: number): boolean {
  const { text } = paragraph;
  return text.length < limit && (isAllBold(paragraph) || !/[.;:,]\s*$/u.test(text));
}

/** Every character that can be seen is bold. */
export function isAllBold({ runs }: Paragraph): boolean {
  return runs.length > 0 && runs.every((run) => run.format.bold || run.text.trim() === '');
}

/** A title in capitals of its own below "Phần I", "Chương II". */
export function isTitleBelow({ text, format }: Paragraph): boolean {
  return text.length < 250 && isUpper(text.normalize('NFC')) && (format.alignment === 'center' || text.length < 120);
}
