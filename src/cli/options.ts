import { readFileSync } from 'node:fs';
import type { IsoDate } from '../anatomy/model';
import type { CheckOptions } from '../check/check';
import { sentenceOf, type OfficeRules } from '../office/model';
import { readOfficeRules } from '../office/read';
import { rules } from '../rules';
import { UsageError, type Arguments } from './arguments';
import { citationsWith } from '../rules/reading/citations';
import { registryOf } from './registry';

/** How to check: the convention and kind asked for, the day, the rules of the office. Throws UsageError. */
export function optionsOf({
  system,
  kind,
  asOf,
  rules: file,
  catalogue,
}: Pick<Arguments, 'system' | 'kind' | 'asOf' | 'rules' | 'catalogue'>): CheckOptions {
  const citations = citationsWith(registryOf(catalogue));
  return { system, kind, asOf: asOf ?? today(), citations, ...(file === null ? {} : { office: officeOf(file) }) };
}

/** Rules whose level is the office's own. */
export function decidedBy(office: OfficeRules | undefined): ReadonlySet<string> {
  return new Set(Object.keys(office?.levels ?? {}));
}

/** The one place of the program that reads the clock. */
export function today(): IsoDate {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What the office has decided, out of its file. A file with a fault is a usage error that names the first. */
function officeOf(file: string): OfficeRules {
  const reading = readOfficeRules(textOf(file), rules);
  if (reading.kind === 'good') return reading.rules;
  const [first, ...others] = reading.faults;
  const more = others.length === 0 ? '' : ` (và ${others.length} chỗ khác)`;
  throw new UsageError(
    `Tệp quy tắc ${file} không dùng được${first === undefined ? '' : `: ${lowered(sentenceOf(first))}`}${more}`,
  );
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new UsageError(`Tệp quy tắc ${file} không đọc được; cần một tệp JSON ghi bằng mã UTF-8.`);
  }
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1);
}
