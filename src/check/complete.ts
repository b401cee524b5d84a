import type { Anatomy } from '../anatomy/model';
import type { Finding, Fix, Place, Severity } from '../finding/model';
import { isArmedForces } from '../rules/reading/party-bodies';
import type { Flag, Rule } from '../rules/rule';

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** What a flag becomes: the rule's id, basis and words are added, the severity is bounded by what is known. */
export function complete(rule: Rule, flag: Flag, anatomy: Anatomy): Finding {
  const severity = severityOf(rule, flag, anatomy);
  return {
    rule: rule.id,
    ref: rule.ref,
    component: flag.component ?? rule.component,
    severity,
    place: flag.place,
    message: fill(rule.messages[flag.message] ?? rule.title, flag.data ?? {}),
    actual: flag.actual ?? null,
    expected: flag.expected ?? null,
    basis: rule.basis,
    fixes: severity === 'info' ? (flag.fixes ?? []).map(asAdvice) : (flag.fixes ?? []),
  };
}

/** Advice is the author's to take: it is never followed in bulk. */
function asAdvice(fix: Fix): Fix {
  return { ...fix, safety: 'review' };
}

/** `{names}` in a message, replaced by the flag's data; a name without data stays visible as written. */
export function fill(message: string, data: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
}

/**
 * The lowest of: the rule's severity, the flag's own, and a warning where the words are only likely the component or
 * the Party body is one that details the convention for itself.
 */
function severityOf(rule: Rule, flag: Flag, anatomy: Anatomy): Severity {
  const bounds: Severity[] = [rule.severity];
  if (flag.severity !== undefined) bounds.push(flag.severity);
  if (standsOnDoubt(flag.place, anatomy, flag.component ?? rule.component)) bounds.push('warning');
  if (/^hd(?:05|36)\//.test(rule.id) && isArmedForces(anatomy)) bounds.push('warning');
  return bounds.reduce((lowest, next) => (rank[next] < rank[lowest] ? next : lowest));
}

function standsOnDoubt(place: Place, anatomy: Anatomy, component: Finding['component']): boolean {
  if (place.kind !== 'span') return false;
  const { part, paragraph, start } = place.span;
  const parts = anatomy
    .of(component)
    .filter(
      (it) => it.paragraph.part === part && it.paragraph.index === paragraph && it.start <= start && start <= it.end,
    );
  return parts.length > 0 && parts.every((it) => it.confidence === 'likely');
}
