import type { Anatomy } from '../anatomy/model';
import type { Notice } from '../draft/model';
import type { Finding } from '../finding/model';
import { allows, type Level, type OfficeRules } from '../rules/office';
import type { Flag, Rule } from '../rules/rule';
import { complete } from './complete';

/** The rules that the office has not switched off. */
export function askedBy(office: OfficeRules, rules: readonly Rule[]): readonly Rule[] {
  if (Object.keys(office.levels).length === 0) return rules;
  return rules.filter((rule) => levelOf(office, rule) !== 'off');
}

/**
 * A finding at the level that the office gives its rule; what softens it by itself softens it here too. A fix that was
 * advice stays advice, however much the office makes of it.
 */
export function completeFor(office: OfficeRules, rule: Rule, flag: Flag, anatomy: Anatomy): Finding {
  const own = complete(rule, flag, anatomy);
  const level = levelOf(office, rule);
  if (level === null || level === 'off') return own;
  const weighed = complete({ ...rule, severity: level }, flag, anatomy);
  return own.severity === 'info' ? { ...weighed, fixes: own.fixes } : weighed;
}

/** What the office has decided, told beside what was found. */
export function officeNotice({ name, levels, words }: OfficeRules): readonly Notice[] {
  const decided = Object.values(levels);
  const off = decided.filter((level) => level === 'off').length;
  const declared = words.organisations.length + words.units.length + words.types.length;
  const counts = [
    [off, 'quy tắc tắt'],
    [decided.length - off, 'quy tắc đổi mức'],
    [declared, 'chữ viết tắt riêng'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  if (said.length === 0) return [];
  const whose = name === null ? 'của cơ quan' : `của ${name}`;
  return [{ code: 'quy-tac-co-quan', message: `Kiểm tra theo quy tắc ${whose}: ${said.join(', ')}.` }];
}

/** Null where the office leaves the rule as it is, and where it may not do otherwise. */
function levelOf({ levels }: OfficeRules, rule: Rule): Level | null {
  const level = levels[rule.id];
  return level !== undefined && allows(rule, level) ? level : null;
}
