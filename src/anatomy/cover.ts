import type { DraftDocument, Paragraph } from '../draft/model';
import { fold } from '../text/fold';
import { opensPage } from './attached';
import { quocHieuLikeness } from './quoc-hieu';

/** More lines, or longer ones, than a cover has. */
const [mostLines, longestLine] = [60, 200];

/** Where the document begins: past its cover, a first page with a few titles and no Quốc hiệu. */
export function topOf(draft: DraftDocument): number {
  const { paragraphs } = draft;
  for (const { index, text } of paragraphs.slice(0, mostLines)) {
    if (index > 0 && opensPage(draft, index)) return holdsHeading(paragraphs.slice(index, index + 14)) ? index : 0;
    if (text.length > longestLine || isHeading(text) || /^\s*S\S{1,3}\s*:/u.test(text)) return 0;
  }
  return 0;
}

function holdsHeading(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => isHeading(text));
}

function isHeading(text: string): boolean {
  return text.length < 200 && text.split('\t').some((half) => quocHieuLikeness(fold(half)) > 0.8);
}
