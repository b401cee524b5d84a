import type { Instrument } from '../catalogue/model';
import type { Cited } from '../citation/cite';
import { writtenDate } from '../citation/write';
import { citeProblems, type CitedFile, statusName } from './citations';
import { codeForPeople } from './codes';
import { placeText, plain, type Paint } from './text';

const colours = {
  wrong: 'red',
  conflict: 'red',
  incomplete: 'yellow',
  outdated: 'yellow',
  unknown: 'dim',
  ok: 'green',
} as const;

/** Why the references of a file are as they are: a list of sentences for each, in their order. */
export type Reasons = readonly (readonly string[])[];

/** The references of one file, for a person at a terminal. Paragraphs and characters count from 1. */
export function citationsText({ path, error, citations }: CitedFile, reasons: Reasons, paint: Paint = plain): string {
  if (error !== null)
    return `${paint('bold', path)}\n  ${paint('red', error.message)} (${codeForPeople(error.code)})\n`;
  const places = citations.map(({ location }) => placeText(path, location));
  const width = Math.max(0, ...places.map((place) => place.length));
  const lines = citations.map(({ location, status, suggestion }, i) => {
    const place = (places[i] ?? '').padEnd(width);
    const said = `  ${place} ${paint(colours[status], statusName(status))} · ${location.text}`;
    const why = reasons[i]?.join(' ') ?? '';
    return [
      said,
      ...(why === '' ? [] : [`      ${why}`]),
      ...(suggestion === null ? [] : [`      ${paint('dim', '→')} ${paint('green', suggestion)}`]),
    ].join('\n');
  });
  return `${[paint('bold', path), ...lines, `  ${citations.length} viện dẫn.`].join('\n')}\n`;
}

/** A composed citation, for a person at a terminal. */
export function citeText(cited: Cited, paint: Paint = plain): string {
  const { full, short, canCu, candidates } = cited;
  const rows = [
    ['lần đầu', full],
    ['lần sau', short],
    ['căn cứ', canCu],
  ] as const;
  const lines = rows
    .filter(([, text]) => text !== null)
    .map(([name, text]) => `${paint('dim', name.padEnd(8))} ${text ?? ''}`);
  const others = candidates.length < 2 ? [] : candidates.map(candidateText);
  return `${[...lines, ...citeProblems(cited).map((problem) => paint('yellow', problem)), ...others].join('\n')}\n`;
}

function candidateText({ type, number, date, title, titleVerified, unreviewed }: Instrument): string {
  const day = date === null ? 'chưa rõ ngày' : writtenDate(date, 'numeric');
  const mark = unreviewed !== undefined ? ' [chưa có người xem lại]' : titleVerified ? '' : ' [chưa xác minh]';
  return title === null ? `  ${type} ${number} (${day})` : `  ${type} ${number} (${day}) ${title}${mark}`;
}
