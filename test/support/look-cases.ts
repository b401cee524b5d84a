import type { Kind, System } from '../../src/anatomy/model';
import type { Rule } from '../../src/rules/rule';
import type { Look } from './draft-builder';
import { type Cases } from './describe-rule';
import { specimenOf, type Line } from './draft-of';

/** The table of a rule on how a component looks: right as it stands and where it is absent, wrong with this look. */
export function lookCases<Message extends string>(
  rule: Rule<Message>,
  wrong: Look,
  message: Message,
  { kind, lines }: { readonly kind?: Kind; readonly lines?: readonly string[] } = {},
): Cases<Message> {
  const own: Kind = kind ?? (rule.appliesTo === 'all' ? 'cong-van' : (rule.appliesTo[0] ?? 'cong-van'));
  const system = rule.id.slice(0, rule.id.indexOf('/')) as System;
  const spec = lines ?? specimenOf(system, own)[rule.component] ?? [];
  const texts = (typeof spec === 'string' ? [spec] : 'text' in spec ? [spec] : spec).map(textOf);
  const set = (look: Look) => ({ kind: own, [rule.component]: texts.map((text): Line => ({ text, look })) });
  return {
    passes: [
      ['the component is not there', { kind: own, [rule.component]: null }],
      [
        'only a blank looks otherwise',
        { kind: own, [rule.component]: texts.map((text) => ({ text: [text, ['  ', wrong]] })) },
      ],
      ['decomposed letters', { kind: own, [rule.component]: texts.map((text) => text.normalize('NFD')) }],
    ],
    flags: [['the whole component', set(wrong), message]],
  };
}

function textOf(line: string | Line): string {
  if (typeof line === 'string') return line;
  return typeof line.text === 'string'
    ? line.text
    : line.text.map((it) => (typeof it === 'string' ? it : it[0])).join('');
}
