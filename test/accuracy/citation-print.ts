import { negatives } from '../citations/sentences';
import type { CitationMeasure, CitationRecord } from './citations';

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(18) : String(cell).padStart(11))).join('');

/** References found and not found, file by file, then field by field, then every fault by name. */
export function citationsText({ files, fields, details }: CitationMeasure): string {
  const rows = Object.entries(files);
  return [
    row(['citations', 'sentences', 'marked', 'precision', 'recall']),
    ...rows.map(([name, record]) => detection(name, record)),
    detection('all', sum(rows.map(([, record]) => record))),
    `no reference: ${files[negatives]?.sentences ?? 0} sentences, ${files[negatives]?.strays.length ?? 0} hits`,
    '',
    row(['field', 'marked', 'read', 'precision', 'recall']),
    ...Object.entries(fields).map(([field, { marked, read, right }]) =>
      row([field, marked, read, share(right, read), share(right, marked)]),
    ),
    ...rows.flatMap(([name, { missed }]) => missed.map((it) => `  missed  ${name}: ${it}`)),
    ...rows.flatMap(([name, { strays }]) => strays.map((it) => `  astray  ${name}: ${it}`)),
    ...details.map((it) => `  ${it}`),
  ].join('\n');
}

function detection(name: string, { sentences, citations, missed, strays }: CitationRecord): string {
  const found = citations - missed.length;
  return row([name, sentences, citations, share(found, found + strays.length), share(found, citations)]);
}

/** All files as one. */
export function sum(records: readonly CitationRecord[]): CitationRecord {
  return {
    sentences: records.reduce((total, it) => total + it.sentences, 0),
    citations: records.reduce((total, it) => total + it.citations, 0),
    missed: records.flatMap((it) => it.missed),
    strays: records.flatMap((it) => it.strays),
    misread: records.flatMap((it) => it.misread),
  };
}
