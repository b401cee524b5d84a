import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { longDraft } from './long-draft';

/** The long draft with no two paragraphs alike: each ends with the number of a place in words, before its last mark. */
export function ownDraft(pages: number): Uint8Array {
  const parts = unzipSync(longDraft(pages));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  let count = 0;
  const own = document.replace(paragraph, (whole, before: string, last: string, after: string) => {
    if (whole.replace(/<[^>]*>/g, '').length < shortest) return whole;
    const [, words = last, mark = ''] = /^(.*?)([.;:,]?\s*)$/su.exec(last) ?? [];
    return `${before}${words} ở địa bàn thứ ${inWords(++count)}${mark}${after}`;
  });
  return zipSync({ ...parts, 'word/document.xml': strToU8(own) });
}

/** Headings and cells of a table stay as they are. */
const shortest = 40;

/** A paragraph up to the characters of its last text, those, and what follows them. */
const paragraph = /(<w:p [^>]*>(?:(?!<\/w:p>).)*<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>(?:(?!<w:t[ >]|<\/w:p>).)*<\/w:p>)/gs;

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Figure by figure: “một hai ba”. */
function inWords(number: number): string {
  return Array.from(String(number), (digit) => digits[Number(digit)] ?? digit).join(' ');
}
