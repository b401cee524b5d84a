import Papa from 'papaparse';
import * as z from 'zod/mini';
import { positionOf } from '../json/places';
import { JsonFault, readJson } from '../json/read';
import { isCalendarDate, type CalendarDate } from '../text/dates';
import type { Instrument } from './model';
import { linesOfRows } from './own-lines';
import { statusWords, withStatus } from './own-status';
import { successorsOf } from './successors';

/** A registry that cannot be used; the message is one Vietnamese sentence that names the row and the field. */
export class OwnRegistryError extends Error {}

const day = z.string().check(
  z.refine((text: string) => {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDate(year, month, date);
  }),
);
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
const row = z.object({
  type: words,
  number: words,
  date: z.optional(z.nullable(day)),
  issuer: z.optional(z.nullable(words)),
  title: z.optional(z.nullable(words)),
  status: z.optional(z.enum(['in_force', 'amended', 'replaced', 'repealed', 'unknown'])),
  replacedBy: z.optional(z.nullable(z.string())),
  source: z.optional(z.string()),
  reviewed: z.optional(z.boolean()),
  doubts: z.optional(z.array(z.string())),
  conflicts: z.optional(z.array(z.string())),
  files: z.optional(z.array(z.string())),
});

/** A row of an organisation's own registry, as its file holds it. */
export type OwnRow = z.infer<typeof row>;

/** The rows of a file, or everything that is wrong with them: a Vietnamese sentence each. */
export type OwnRows =
  | { readonly kind: 'good'; readonly rows: readonly OwnRow[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** Vietnamese names of the fields, as headings of a CSV and in messages. */
const headings: Readonly<Record<string, keyof z.infer<typeof row>>> = {
  loại: 'type',
  'tên loại': 'type',
  'số, ký hiệu': 'number',
  'số ký hiệu': 'number',
  ngày: 'date',
  'ngày ban hành': 'date',
  'cơ quan ban hành': 'issuer',
  'trích yếu': 'title',
  'hiệu lực': 'status',
  'thay thế bởi': 'replacedBy',
  nguồn: 'source',
  number_symbol: 'number',
  replaced_by: 'replacedBy',
};
const fieldNames: Readonly<Record<string, string>> = {
  type: 'loại',
  number: 'số, ký hiệu',
  date: 'ngày (dạng 2026-03-05)',
  issuer: 'cơ quan ban hành',
  title: 'trích yếu',
  status: `hiệu lực (${statusWords})`,
  replacedBy: 'thay thế bởi',
  source: 'nguồn',
  reviewed: 'đã xem (reviewed: true, false)',
  doubts: 'chỗ còn ngờ (doubts)',
  conflicts: 'chỗ mâu thuẫn (conflicts)',
  files: 'tệp đã đọc (files)',
};

/** The instruments of an organisation's own registry, JSON or CSV. Throws OwnRegistryError at the first bad row. */
export function readOwnRegistry(text: string, format: 'json' | 'csv'): readonly Instrument[] {
  const read = readOwnRows(text, format);
  if (read.kind === 'faulty') throw new OwnRegistryError(read.faults[0]);
  return read.rows.map(instrumentOf);
}

/** The rows of an organisation's own registry, JSON or CSV, all of them good; else what is wrong with each bad one. */
export function readOwnRows(text: string, format: 'json' | 'csv'): OwnRows {
  try {
    const rows = format === 'csv' ? rowsOfCsv(text) : rowsOfJson(text);
    const read = rows.map((it) => row.safeParse(withStatus(it)));
    if (read.some(({ error }) => error !== undefined)) {
      const lines = linesOfRows(text.replace(/^\ufeff/, ''), format);
      const faults = read.flatMap(({ error }, i) => (error === undefined ? [] : [faultOf(error, lines[i] ?? i + 1)]));
      return { kind: 'faulty', faults };
    }
    return { kind: 'good', rows: read.flatMap(({ data }) => data ?? []) };
  } catch (error) {
    if (!(error instanceof OwnRegistryError)) throw error;
    return { kind: 'faulty', faults: [error.message] };
  }
}

function faultOf(error: z.core.$ZodError, position: number): string {
  const field = String(error.issues[0]?.path[0] ?? '');
  return `dòng ${position}: ${fieldNames[field] ?? 'nội dung'} thiếu hoặc không đúng.`;
}

function rowsOfJson(text: string): readonly unknown[] {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new OwnRegistryError(faultIn(text.replace(/^\ufeff/, '')));
  }
  const rows = Array.isArray(read) ? read : (read as { readonly instruments?: unknown } | null)?.instruments;
  if (!Array.isArray(rows)) throw new OwnRegistryError('tệp không có danh sách văn bản (“instruments”).');
  return rows;
}

/** Where the text ceases to be JSON. */
function faultIn(text: string): string {
  try {
    readJson(text);
    return 'tệp không phải là JSON đúng dạng.';
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { line, column } = positionOf(text, error.at);
    return `tệp không phải là JSON đúng dạng: dòng ${line}, cột ${column}: ${error.message}.`;
  }
}

function rowsOfCsv(text: string): readonly unknown[] {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => {
      const name = heading.normalize('NFC').trim().toLowerCase();
      return headings[name] ?? name;
    },
  });
  return data.map((it) => Object.fromEntries(Object.entries(it).filter(([, value]) => value !== '')));
}

/** What a row says. A title that its own office gives is taken as official once a person has looked at it. */
export function instrumentOf(row: OwnRow): Instrument {
  const { type, number, date, issuer, title, status, replacedBy, source, files } = row;
  const { reviewed = true, doubts = [], conflicts = [] } = row;
  const inDoubt = !reviewed && doubts.length + conflicts.length > 0;
  const successors = successorsOf(replacedBy ?? null);
  return {
    type: type.normalize('NFC'),
    number: number.normalize('NFC').replace(/\s+/gu, ''),
    date: (date ?? null) as CalendarDate | null,
    issuer: issuer?.normalize('NFC') ?? null,
    title: title?.normalize('NFC') ?? null,
    titleVerified: title != null && reviewed,
    ...(reviewed ? {} : { unreviewed: inDoubt ? ('doubtful' as const) : ('clear' as const) }),
    status: status ?? (successors.some(({ does }) => does === 'replaces') ? 'replaced' : 'unknown'),
    successors,
    source: source ?? (files?.[0] === undefined ? 'danh mục của cơ quan' : `thu từ tệp ${files[0]}`),
    confidence: reviewed ? 'high' : inDoubt ? 'low' : 'medium',
    own: true,
  };
}
