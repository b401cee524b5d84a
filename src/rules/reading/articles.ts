import type { Anatomy } from '../../anatomy/model';
import { fold } from '../../text/fold';
import { textOf } from '../place';

/** An article of the document: its number and whether it says who is to carry the document out. */
export interface Article {
  readonly number: number;
  readonly implementing: boolean;
}

const carriesOut = /\bchiu trach nhiem (?:thi hanh|to chuc thuc hien|thuc hien)\b/;

/** The document's own articles, in order. */
export function articlesOf(anatomy: Anatomy): readonly Article[] {
  const articles: { number: number; implementing: boolean }[] = [];
  for (const part of anatomy.of('noiDung')) {
    const number = /^dieu (\d{1,3})\b/.exec(
      fold(`${part.paragraph.label} ${textOf(part).slice(0, 40)}`.slice(0, 40)),
    )?.[1];
    if (number !== undefined) articles.push({ number: Number(number), implementing: false });
    const last = articles.at(-1);
    if (last !== undefined && carriesOut.test(fold(textOf(part).slice(0, 3000)))) last.implementing = true;
  }
  return articles;
}
