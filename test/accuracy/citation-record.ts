import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, type Changes, without } from './changes';
import type { CitationMeasure, CitationRecord } from './citations';

/** File of marked sentences → how it was read. */
export type CitationRecords = CitationMeasure['files'];

const path = join(__dirname, 'recorded-citations.json');

/** The measurement that was kept last. */
export function readCitationRecord(): CitationRecords {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CitationRecords) : {};
}

/** JSON, one file of sentences a line. */
export function writeCitationRecord(records: CitationRecords): void {
  const lines = Object.entries(records).map(([name, record]) => `  ${JSON.stringify(name)}: ${JSON.stringify(record)}`);
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}

/** What the reader has gained and lost, each by name; in sentences that are new nothing is lost. */
export function citationChanges(before: CitationRecords, now: CitationRecords): Changes {
  const all = Object.entries(now).flatMap(([name, record]) => {
    const old = before[name];
    return old === undefined ? [] : changesIn(name, old, record);
  });
  return {
    gained: all.filter(([sign]) => sign > 0).map(([, name]) => name),
    lost: all.filter(([sign]) => sign < 0).map(([, name]) => name),
  };
}

function changesIn(name: string, old: CitationRecord, now: CitationRecord): readonly Change[] {
  const signed = (sign: number, what: string, list: readonly string[]): Change[] =>
    list.map((it) => [sign, `viện dẫn, ${name}: ${what} ${it}`]);
  const more = now.sentences > old.sentences || now.citations > old.citations;
  const lost = (what: string, list: readonly string[]) => (more ? [] : signed(-1, what, list));
  return [
    ...signed(1, 'nay tìm thấy', without(old.missed, now.missed)),
    ...signed(1, 'hết đọc nhầm', without(old.strays, now.strays)),
    ...signed(1, 'nay đọc đúng', without(old.misread, now.misread)),
    ...lost('không còn tìm thấy', without(now.missed, old.missed)),
    ...lost('đọc nhầm', without(now.strays, old.strays)),
    ...lost('đọc sai', without(now.misread, old.misread)),
  ];
}
