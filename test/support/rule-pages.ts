import { complete } from '../../src/check/complete';
import { safeFixOf } from '../../src/finding/safe-fixes';
import { componentNames, kindNames, severityNames, systemNames } from '../../src/report/names';
import { rules } from '../../src/rules';
import { indexPageOf } from '../../src/rules/register/index-page-of';
import { pageOf } from '../../src/rules/register/page-of';
import type { Known, Vocabulary } from '../../src/rules/register/vocabulary';
import type { Rule } from '../../src/rules/rule';
import recorded from '../accuracy/recorded.json';
import { contextOfExample } from './describe-rule';

const vocabulary: Vocabulary = {
  components: componentNames,
  kinds: kindNames,
  severities: severityNames,
  systems: systemNames,
};

const measures: Readonly<Record<string, NonNullable<Known['measured']>>> = recorded.rules;

/** What a rule says of its wrong examples, what it would mend there, and its recorded measure. */
export function knownOf(rule: Rule): Known {
  const findings = rule.examples.wrong.flatMap((example) => {
    const context = contextOfExample(rule, example);
    return [...rule.check(context)].map((flag) => complete(rule, flag, context.anatomy));
  });
  const safe = findings.some((it) => safeFixOf(it) !== null);
  const any = findings.some(({ fixes }) => fixes.length > 0);
  return {
    messages: [...new Set(findings.map(({ message }) => message))].slice(0, 4),
    fix: safe ? 'safe' : any ? 'review' : 'none',
    measured: measures[rule.id] ?? null,
  };
}

/** Path below docs/quy-tac → the page as it should be. */
export function rulePages(): ReadonlyMap<string, string> {
  const known = new Map(rules.map((rule) => [rule.id, knownOf(rule)]));
  const of = (rule: Rule) => known.get(rule.id) ?? knownOf(rule);
  return new Map([
    ['README.md', indexPageOf(rules, of, vocabulary)],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, pageOf(rule, of(rule), vocabulary)]),
  ]);
}
