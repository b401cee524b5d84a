import { ruled } from '../../templates/page/body';
import { partyLetterhead, stateLetterhead } from '../../templates/page/letterhead';
import { para, type Block, type Columns, type Para } from '../../templates/sheet';
import type { ReviewSheet } from '../model';
import { words } from '../words';

/** Names, formula, place and date, and the title of the sheet. */
export function headOf({ convention, letterhead, about }: ReviewSheet): readonly Block[] {
  const { superior, issuer, placeAndDate } = letterhead;
  const said = { superior, issuer, placeAndDate, symbol: '', tenLoai: words.title, trichYeu: about, template: unnamed };
  const date = para('DiaDanhThoiGian', placeAndDate);
  const title = [para('TenLoai', words.title), para('TrichYeu', about)];
  return convention === 'nd30'
    ? [withDate(stateLetterhead(said, false), date), ...title, ruled(rule)]
    : [withDate(partyLetterhead(said, false), date), ...title, para('NamGach', '-----')];
}

/** The sheet is of no kind that a letterhead is otherwise set for. */
const unnamed = { kind: 'khac' } as const;

/** Length in points of the line under the title. */
const rule = 80;

function withDate(head: Columns, date: Para): Columns {
  return {
    ...head,
    rows: head.rows.map(([left, right], i) => [left, i === head.rows.length - 1 ? [...right, date] : right]),
  };
}
