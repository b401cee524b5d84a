import type { Anatomy } from '../anatomy/model';
import type { Paragraph } from '../draft/model';
import type { Item } from './items';
import { type ItemNumber, ranks, valueText } from './number';

/** What the new words will stand beside, for whoever is to be told. */
export type Neighbour =
  /** An item with a number: “mục 4”, “khoản 2”, “điểm b”, “Điều 3”. */
  | {
      readonly kind: 'numbered';
      readonly where: 'before' | 'after';
      readonly sort: 'phan' | 'dieu' | 'muc' | 'khoan' | 'diem';
      /** “4”, “2.1”, “b” */
      readonly value: string;
    }
  /** A dash, a heading, a căn cứ, a paragraph; `end`: the last of the text. */
  | {
      readonly kind: 'dash' | 'heading' | 'ground' | 'text' | 'end';
      readonly where: 'before' | 'after';
    }
  /** In a cell: a blank one is filled. */
  | { readonly kind: 'cell'; readonly where: 'before' | 'after' | 'into' };

/** An item as a neighbour. */
export function itemBeside(number: ItemNumber, where: 'before' | 'after', anatomy: Anatomy): Neighbour {
  if (number.value === 0) return { kind: number.rank === ranks.division ? 'heading' : 'dash', where };
  return { kind: 'numbered', where, sort: sortOf(number, anatomy), value: valueOf(number) };
}

/** A paragraph as a neighbour: as a heading, the end of the text, or plain. */
export function paragraphBeside({ index }: Paragraph, where: 'before' | 'after', items: readonly Item[]): Neighbour {
  const at = items.findIndex(({ part }) => part.paragraph.index === index);
  const item = items[at];
  if (item?.isHeading === true) return { kind: 'heading', where };
  return { kind: where === 'after' && at === items.length - 1 ? 'end' : 'text', where };
}

/** Below articles an Arabic number is a khoản. */
function sortOf({ rank }: ItemNumber, anatomy: Anatomy): Extract<Neighbour, { kind: 'numbered' }>['sort'] {
  if (rank === ranks.dieu) return 'dieu';
  if (rank === ranks.roman) return 'phan';
  if (rank === ranks.letter) return 'diem';
  const articles = anatomy.of('noiDung').some(({ paragraph }) => /^\s*Điều \d/u.test(paragraph.text.normalize('NFC')));
  return articles && rank === ranks.arabic ? 'khoan' : 'muc';
}

function valueOf(number: ItemNumber): string {
  return valueText(number).replace(/^Điều /u, '');
}
