import type { Instrument } from '../catalogue/model';
import type { CalendarDate } from '../text/dates';

/** How a convention writes references: the State's by Nghị định 30/2020, the Party's by its Hướng dẫn. */
export type CitationStyle = 'state' | 'party';

/** How the day is written: "ngày 05 tháng 3 năm 2020" or "ngày 05/3/2020". */
export type DateStyle = 'words' | 'numeric';

/** What a reference is put together from; null is left out. */
export interface CitationParts {
  readonly type: string;
  readonly number: string | null;
  readonly date: CalendarDate | `${number}` | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/**
 * The whole reference, "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về …": Phụ lục I, Phần I, Mục II,
 * khoản 6, điểm b; the Party sets the day off by a comma, as Hướng dẫn 05-HD/VPTW does in its own references.
 */
export function writeFull(parts: CitationParts, style: CitationStyle, dates: DateStyle): string {
  const { type, number, date, issuer, title } = parts;
  const day = date === null ? '' : `${style === 'party' && number !== null ? ',' : ''} ${writtenDate(date, dates)}`;
  return [
    `${type}${number === null ? '' : ` số ${number}`}${day}`,
    ...(issuer === null ? [] : [`của ${issuer}`]),
    ...(title === null ? [] : [title]),
  ].join(' ');
}

/** Later mentions: type and number alone (khoản 6, điểm b). */
export function writeShort({ type, number, title }: CitationParts): string {
  return isLaw(type) ? `${type} ${title ?? ''}`.trim() : `${type}${number === null ? '' : ` số ${number}`}`;
}

/** Laws by their name, with the day in a căn cứ line, the year alone where the Party writes it; everything else in full. */
export function writeInstrument(
  instrument: Instrument,
  { style, dates, canCu }: { readonly style: CitationStyle; readonly dates: DateStyle; readonly canCu: boolean },
): string {
  if (!isLaw(instrument.type)) return writeFull(partsOf(instrument), style, dates);
  const name = writeShort(partsOf(instrument));
  if (!canCu || instrument.date === null) return name;
  return style === 'party'
    ? `${name} năm ${instrument.date.slice(0, 4)}`
    : `${name} ${writtenDate(instrument.date, dates)}`;
}

/** An instrument's parts; a title that was seen letter for letter neither by its keeper nor by the program is left out. */
export function partsOf({ type, number, date, issuer, title, titleVerified, unreviewed }: Instrument): CitationParts {
  return { type, number, date, issuer, title: titleVerified || unreviewed === 'clear' || isLaw(type) ? title : null };
}

/** Instruments that are called by their name and not by their number (khoản 6, điểm a and b). */
export function isLaw(type: string): boolean {
  return type === 'Luật' || type === 'Bộ luật' || type === 'Pháp lệnh' || type === 'Hiến pháp';
}

/** Days below 10 and the months 1 and 2 get a zero (khoản 4, điểm b). */
export function writtenDate(date: CalendarDate | `${number}`, style: DateStyle): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || day === undefined) return `năm ${year}`;
  const figure = Number(month) < 3 ? month : String(Number(month));
  return style === 'words' ? `ngày ${day} tháng ${figure} năm ${year}` : `ngày ${day}/${figure}/${year}`;
}
