import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { golden } from '../support/golden';

/** Pages of the kế hoạch that the long ones are made of. */
const pagesOfSource = 7;

/** A dense draft of about so many pages: the two-page công văn, or the kế hoạch with its body repeated, everything else kept. */
export function longDraft(pages: number): Uint8Array {
  if (pages <= 2) return golden('cong-van-002').bytes;
  const parts = unzipSync(golden('ke-hoach-001').bytes);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const from = startOfParagraph(document, 'MỤC ĐÍCH');
  const to = startOfParagraph(document, 'Yêu cầu Thủ trưởng');
  const body = document.slice(from, to);
  const times = Math.max(1, Math.round(pages / pagesOfSource));
  const long = document.slice(0, from) + body.repeat(times) + document.slice(to);
  return zipSync({ ...parts, 'word/document.xml': strToU8(long) });
}

/** Where the paragraph begins in which the words stand; runs may split them, so the text is sought without its tags. */
function startOfParagraph(document: string, words: string): number {
  let from = 0;
  for (;;) {
    const start = document.indexOf('<w:p ', from);
    if (start === -1) throw new Error(`no paragraph says “${words}”`);
    const end = document.indexOf('</w:p>', start);
    if (
      document
        .slice(start, end)
        .replace(/<[^>]*>/g, '')
        .includes(words)
    )
      return start;
    from = end;
  }
}
