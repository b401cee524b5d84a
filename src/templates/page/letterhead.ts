import type { Points } from '../../draft/model';
import { widthOf } from '../../draft/text-width';
import { nameLines } from '../name-lines';
import { para, roomOf, type Columns, type Para, type StyleLook } from '../sheet';
import type { Template } from '../model';
import type { DocumentWords } from '../words';
import { paper, stylesOf } from './styles';

/** The letterhead's share of the page for the agency; what is left is Quốc hiệu's. */
const leftShare = 0.39;

/** It gives way as far as this for a place with a long name, whose date is to stay on one line. */
const leastLeft = 0.33;
/** So much wider than its words a column is, in points: printers and fonts differ by a hair. */
const slack = 3;

/** Lines under an agency's name and a trích yếu are a third to a half of the words (ND30-CQ-05, ND30-TY-03). */
export const ruleShare = 0.4;

/** What a letterhead says. */
export interface LetterheadWords extends Pick<
  DocumentWords,
  'superior' | 'issuer' | 'symbol' | 'placeAndDate' | 'tenLoai' | 'trichYeu'
> {
  readonly template: Pick<Template, 'kind'>;
}

/** Letterhead of a State document: names and Quốc hiệu; below, level with each other, number and date. */
export function stateLetterhead(words: LetterheadWords, withNumber = true, room = roomOf(paper)): Columns {
  const styles = stylesOf.nd30;
  const isMinutes = words.template.kind === 'bien-ban';
  const hasDate = withNumber && !isMinutes;
  const [left, right] = halves(room, hasDate ? lengthOf(words.placeAndDate, styles.DiaDanhThoiGian) : 0);
  const issuer = named('CoQuanBanHanh', words.issuer, left, styles.CoQuanBanHanh, true);
  const superior =
    words.superior === null ? [] : named('CoQuanChuQuan', words.superior, left, styles.CoQuanChuQuan, false);
  const tieuNgu = 'Độc lập - Tự do - Hạnh phúc';
  const names = [...superior, ...issuer];
  const formula = [
    para('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    para('TieuNgu', tieuNgu, { rule: lengthOf(tieuNgu, styles.TieuNgu) }),
  ];
  const number = [
    para('SoKyHieu', words.symbol),
    ...(words.tenLoai === null ? [para('TrichYeuCongVan', words.trichYeu)] : []),
  ];
  const date = isMinutes ? [] : [para('DiaDanhThoiGian', words.placeAndDate)];
  return {
    kind: 'columns',
    widths: [left, right],
    rows: withNumber
      ? [
          [names, formula],
          [number, date],
        ]
      : [[names, formula]],
  };
}

/** Letterhead of a Party document: names, star and number on the left, title and date on the right, not level. */
export function partyLetterhead(words: LetterheadWords, withNumber = true, room = roomOf(paper)): Columns {
  const styles = stylesOf.hd05;
  const [left, right] = halves(room, withNumber ? lengthOf(words.placeAndDate, styles.DiaDanhThoiGian) : 0);
  const title = 'ĐẢNG CỘNG SẢN VIỆT NAM';
  const superior =
    words.superior === null ? [] : named('CoQuanChuQuan', words.superior, left, styles.CoQuanChuQuan, false);
  return {
    kind: 'columns',
    widths: [left, right],
    rows: [
      [
        [
          ...superior,
          ...named('CoQuanBanHanh', words.issuer, left, styles.CoQuanBanHanh, false),
          para('DauSao', '*'),
          ...(withNumber ? [para('SoKyHieu', words.symbol)] : []),
          ...(withNumber && words.tenLoai === null ? [para('TrichYeuCongVan', words.trichYeu)] : []),
        ],
        [
          para('QuocHieu', title, { rule: lengthOf(title, styles.QuocHieu) }),
          ...(withNumber ? [para('DiaDanhThoiGian', words.placeAndDate)] : []),
        ],
      ],
    ],
  };
}

/** The two columns; the right one holds a date of that length on one line where it can. */
function halves(room: Points, date: Points): readonly [Points, Points] {
  const left = Math.max(room * leastLeft, Math.min(room * leftShare, room - date - slack));
  return [left, room - left];
}

/** A name in a room of that width on its lines, the last with the line under it where one belongs there. */
export function named(
  style: 'CoQuanChuQuan' | 'CoQuanBanHanh',
  name: string,
  room: Points,
  look: StyleLook,
  isRuled: boolean,
): readonly Para[] {
  const lines = nameLines(name, room, { size: look.size, bold: look.bold === true });
  return lines.map((text, i) =>
    para(style, text, isRuled && i === lines.length - 1 ? { rule: lengthOf(text, look) * ruleShare } : {}),
  );
}

/** Length of words set in a style, in points. */
export function lengthOf(text: string, { size, bold = false, italic = false }: StyleLook): Points {
  return widthOf(text, { size, bold, italic, caps: false });
}
