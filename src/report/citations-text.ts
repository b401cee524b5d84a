import type { Instrument } from '../catalogue/model';
import type { Cited } from '../citation/cite';
import { writtenDate } from '../citation/write';
import { type CitedFile, statusName } from './citations';
import { codeForPeople } from './codes';
import { plain, type Paint } from './text';

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
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const lines = citations.map(({ location, status, suggestion }, i) => {
    const place = `${name}:${(location.paragraph ?? 0) + 1}:${location.start + 1}:`;
    const said = `  ${place} ${paint(colours[status], statusName(status))} ${location.text}`;
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
export function citeText({ full, short, canCu, candidates, problems }: Cited, paint: Paint = plain): string {
  const rows = [
    ['lần đầu', full],
    ['lần sau', short],
    ['căn cứ', canCu],
  ] as const;
  const lines = rows
    .filter(([, text]) => text !== null)
    .map(([name, text]) => `${paint('dim', name.padEnd(8))} ${text ?? ''}`);
  const others = candidates.length < 2 ? [] : candidates.map(candidateText);
  return `${[...lines, ...problems.map((problem) => paint('yellow', problem)), ...others].join('\n')}\n`;
}

function candidateText({ type, number, date, title, titleVerified, unreviewed }: Instrument): string {
  const day = date === null ? 'chưa rõ ngày' : writtenDate(date, 'numeric');
  const mark = unreviewed !== undefined ? ' [chưa có người xem lại]' : titleVerified ? '' : ' [chưa xác minh]';
  return title === null ? `  ${type} ${number} (${day})` : `  ${type} ${number} (${day}) ${title}${mark}`;
}
