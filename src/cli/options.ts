import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { IsoDate } from '../anatomy/model';
import type { CheckOptions } from '../check/check';
import { rules } from '../rules';
import type { Rule } from '../rules/rule';
import { UsageError, type Arguments } from './arguments';
import { registryOf } from './registry';

const choices = z.object({
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'info'])),
});

/** How to check: the convention and kind asked for, the day, the rules wanted. Throws UsageError. */
export function optionsOf({
  system,
  kind,
  asOf,
  rules: file,
  catalogue,
}: Pick<Arguments, 'system' | 'kind' | 'asOf' | 'rules' | 'catalogue'>): CheckOptions {
  const registry = registryOf(catalogue);
  return { system, kind, asOf: asOf ?? today(), registry, ...(file === null ? {} : { rules: chosenRules(file) }) };
}

/** The one place of the program that reads the clock. */
export function today(): IsoDate {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** All rules, with those left out or re-weighed that the file names: `{ "rules": { "<id>": "off" | "warning" } }`. */
function chosenRules(file: string): readonly Rule[] {
  const wanted = readChoices(file);
  const known = new Set(rules.map((rule) => rule.id));
  const stranger = Object.keys(wanted).find((id) => !known.has(id));
  if (stranger !== undefined)
    throw new UsageError(
      `Tệp quy tắc ${file} nêu quy tắc không có: “${stranger}”; mã các quy tắc ở docs/quy-tac/README.md.`,
    );
  return rules.flatMap((rule) => {
    const choice = wanted[rule.id];
    if (choice === 'off') return [];
    return [choice === undefined ? rule : { ...rule, severity: choice }];
  });
}

function readChoices(file: string): Readonly<Record<string, 'off' | Rule['severity']>> {
  try {
    return choices.parse(JSON.parse(readFileSync(file, 'utf8'))).rules;
  } catch {
    throw new UsageError(`Tệp quy tắc ${file} không đọc được; viết theo dạng {"rules": {"<mã quy tắc>": "off"}}.`);
  }
}
