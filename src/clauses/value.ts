import { dateMentionsIn, inFigures, inYear, type DateMention } from '../text/date-mentions';
import { isCalendarDate, toIsoDate } from '../text/dates';
import type { SlotValue } from './fill';
import type { Slot } from './model';

/** What was typed for a slot, as it will stand; or why it cannot stand: one Vietnamese sentence. Blank: nothing. */
export type Entered =
  | { readonly kind: 'good'; readonly value: SlotValue }
  | { readonly kind: 'blank' }
  | { readonly kind: 'faulty'; readonly message: string };

/** The longest words that a slot takes; a longer text is no value but a paragraph. */
const longest = 400;

/** Reads what was typed. Instruments are composed apart: here they are taken as they are. */
export function entered(slot: Pick<Slot, 'type' | 'label' | 'options'>, typed: string): Entered {
  const text = typed
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .replace(/[;,]$/u, '');
  if (text === '') return { kind: 'blank' };
  if (text.length > longest) return faulty(`Chữ điền vào “${slot.label}” dài quá ${longest} chữ.`);
  if (/[[\]{}]/u.test(text)) return faulty(`Chữ điền vào “${slot.label}” không được có dấu ngoặc vuông, ngoặc nhọn.`);
  switch (slot.type) {
    case 'year':
      return yearOf(text);
    case 'date':
      return dayOf(text);
    case 'deadline':
      return deadlineOf(text);
    case 'option':
      return optionOf(slot, text);
    case 'unit':
      return good(text.replace(/^(?:Các|Những)(?= )/u, (word) => word.toLowerCase()));
    case 'person':
    case 'period':
    case 'instrument':
    case 'text':
      return good(text.replace(/^“([^“”]*)$/u, '$1'));
  }
}

function yearOf(text: string): Entered {
  const year = /^(?:năm )?(\d{4})$/iu.exec(text)?.[1];
  if (year === undefined || !isCalendarDate(Number(year), 1, 1)) return faulty('Năm ghi bằng bốn chữ số, như 2026.');
  return good(year);
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** “9/11/2026”, “2026-11-09”, “ngày 9 tháng 11 năm 2026” → “ngày 09 tháng 11 năm 2026”. */
function dayOf(text: string): Entered {
  const date = wholeDate(text);
  if (date?.year == null) return faulty('Ngày ghi đủ ngày, tháng, năm, như 09/11/2026.');
  const known = toIsoDate({ ...date, year: date.year });
  return known === null ? faulty(`Không có ngày ${text} trong lịch.`) : good(`ngày ${inWords(date)}`);
}

/** “15/6 và 15/12”, “20/11/2026”, “20 tháng 11 hằng năm”; the word “ngày” stands in the clause already. */
function deadlineOf(text: string): Entered {
  const every = / hằng năm$/u.exec(text)?.[0] ?? '';
  const days = text
    .slice(0, text.length - every.length)
    .split(/ và |[,;] /u)
    .map((it) => ({ typed: it, date: wholeDate(it) }));
  const bad = days.find(({ date }) => date === null);
  if (bad !== undefined) return faulty('Hạn ghi ngày, tháng, như “15/6 và 15/12” hoặc “20 tháng 11 năm 2026”.');
  const none = days.find(({ date }) => date !== null && inYear(date, date.year ?? 2024) === null);
  if (none !== undefined) return faulty(`Không có ngày ${none.typed} trong lịch.`);
  const written = days.flatMap(({ typed, date }) => (date === null ? [] : [asTyped(typed, date)]));
  return good(`${written.join(' và ')}${every}`);
}

function asTyped(typed: string, date: DateMention): string {
  return /tháng|-\d{2}-/u.test(typed) ? inWords(date) : figures(date);
}

/** A text that is a date and nothing else; “ngày” may be left out. */
function wholeDate(text: string): DateMention | null {
  const [, year, month, day] = iso.exec(text) ?? [];
  const written = year === undefined ? text : `${day ?? ''}/${month ?? ''}/${year}`;
  const named = /^ngày /iu.test(written) ? written : `ngày ${written}`;
  const found = dateMentionsIn(named.replace(/(?<=\d)\.(?=\d)/gu, '/'));
  const [only] = found;
  return found.length === 1 && only?.start === 0 && only.end === named.length ? only : null;
}

function inWords({ day, month, year }: Pick<DateMention, 'day' | 'month' | 'year'>): string {
  const words = `${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month}`;
  return year === null ? words : `${words} năm ${year}`;
}

function figures({ day, month, year }: DateMention): string {
  if (year === null) return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}`;
  const date = inYear({ day, month }, year);
  return date === null ? '' : inFigures(date);
}

function optionOf({ label, options }: Pick<Slot, 'label' | 'options'>, text: string): Entered {
  const chosen = options.find((it) => it.toLowerCase() === text.toLowerCase());
  return chosen === undefined ? faulty(`“${label}” chỉ chọn được ${options.join(', ')}.`) : good(chosen);
}

function good(text: string): Entered {
  return { kind: 'good', value: { text } };
}

function faulty(message: string): Entered {
  return { kind: 'faulty', message };
}
