import { readFileSync } from 'node:fs';
import type { IsoDate } from '../anatomy/model';
import type { CheckOptions } from '../check/check';
import { sentenceOf, type Fault } from '../json/fault';
import type { OfficeRules } from '../office/model';
import { readOfficeRules } from '../office/read';
import type { Profile } from '../profile/model';
import { readProfile } from '../profile/read';
import type { Moment } from '../review/model';
import { rules } from '../rules';
import { clockOf, dayOf } from '../text/clock';
import { UsageError, type Arguments } from './arguments';
import { citationsWith } from '../rules/reading/citations';
import { faultLines } from './fault-lines';
import { registryOf } from './registry';

/** How to check: the convention and kind asked for, the day, the rules of the office. Throws UsageError. */
export function optionsOf({
  system,
  kind,
  asOf,
  rules: file,
  catalogue,
  profile,
}: Pick<Arguments, 'system' | 'kind' | 'asOf' | 'rules' | 'catalogue' | 'profile'>): CheckOptions {
  const citations = citationsWith(registryOf(catalogue));
  return {
    ...{ system, kind, asOf: asOf ?? today(), citations },
    ...(file === null ? {} : { office: officeOf(file) }),
    ...(profile === null ? {} : { profile: profileIn(profile) }),
  };
}

/** Rules whose level is the office's own. */
export function decidedBy(office: OfficeRules | undefined): ReadonlySet<string> {
  return new Set(Object.keys(office?.levels ?? {}));
}

/** The day on which the program runs. */
export function today(): IsoDate {
  return now().day;
}

/** The one place of the program that reads the clock. */
export function now(): Moment {
  const date = new Date();
  return { day: dayOf(date), time: clockOf(date) };
}

/** What the office has decided, out of its file. A file with faults is a usage error that names them. */
function officeOf(file: string): OfficeRules {
  const what = `Tệp quy tắc ${file}`;
  const reading = readOfficeRules(jsonTextOf(file, what), rules);
  if (reading.kind === 'good') return reading.rules;
  throw faulty(what, reading.faults);
}

/** The agency, out of its file. A file with faults is a usage error that names them. */
export function profileIn(file: string): Profile {
  const what = `Hồ sơ cơ quan ${file}`;
  const reading = readProfile(jsonTextOf(file, what));
  if (reading.kind === 'good') return reading.profile;
  throw faulty(what, reading.faults);
}

/** A file with faults is a usage error that names them; `untold`: how many more there are than are given. */
export function faulty(what: string, faults: readonly Fault[], untold = 0): UsageError {
  return new UsageError(
    faultLines(
      what,
      ' không dùng được',
      faults.map((fault) => lowered(sentenceOf(fault))),
      untold,
    ),
  );
}

/** The text of a JSON file that an office keeps. Throws UsageError. */
export function jsonTextOf(file: string, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const gone = (error as { readonly code?: string }).code === 'ENOENT';
    throw new UsageError(
      `${what} không đọc được${gone ? ': không tìm thấy tệp' : '; cần một tệp JSON ghi bằng mã UTF-8'}.`,
    );
  }
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1);
}
