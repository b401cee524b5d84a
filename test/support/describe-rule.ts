import type { Component } from '../../src/anatomy/model';
import type { Flag, Rule } from '../../src/rules/rule';
import { applyToContext } from './apply-to-model';
import { draftOf, type Parts } from './draft-of';

/** A rule's table: what must stay silent first, then what must be said. */
export interface Cases<Message extends string> {
  readonly passes: readonly (readonly [why: string, parts: Parts])[];
  /** `fixed`: text of the flagged paragraph after the first fix; left out where the fix changes no text or there is none. */
  readonly flags: readonly (readonly [why: string, parts: Parts, message: Message, fixed?: string])[];
}

/** Runs the page's examples and the table; applies each first fix and looks again: the rule must then be silent. */
export function describeRule<Message extends string>(rule: Rule<Message>, cases: Cases<Message>): void {
  const run = (parts: Parts): Flag<Message>[] => {
    const context = draftOf(parts);
    const asked = rule.appliesTo === 'all' || (context.kind !== null && rule.appliesTo.includes(context.kind));
    return asked ? [...rule.check(context)] : [];
  };
  const kind = rule.appliesTo === 'all' ? undefined : rule.appliesTo[0];
  const example = (text: string): Parts => ({
    ...(kind === undefined ? {} : { kind }),
    [whereSaid(rule.component)]: text,
  });

  describe(rule.id, () => {
    if (rule.examples.right.length > 0) {
      test.each(rule.examples.right)('page, right: %s', (text) => expect(run(example(text))).toEqual([]));
    }
    if (rule.examples.wrong.length > 0) {
      test.each(rule.examples.wrong)('page, wrong: %s', (text) => expect(run(example(text))).not.toEqual([]));
    }
    test('passes: a correct công văn', () => expect(run({ kind: 'cong-van' })).toEqual([]));
    test('passes: a correct kế hoạch', () => expect(run({ kind: 'ke-hoach' })).toEqual([]));
    test.each([...cases.passes])('passes: %s', (_: string, parts: Parts) => expect(run(parts)).toEqual([]));
    if (cases.flags.length === 0) return;
    test.each(cases.flags.map((row) => ({ why: row[0], row })))('flags: $why', ({ row: [, parts, message, fixed] }) => {
      const flags = run(parts);
      expect(flags.map((flag) => flag.message)).toContain(message);
      for (const flag of flags) expectFixed(rule, parts, flag, fixed);
    });
  });
}

/** What a reference says stands in the body. */
function whereSaid(component: Component): Component {
  return component === 'vienDan' ? 'noiDung' : component;
}

/** After the first fix the words read as expected and this flag does not come back. */
function expectFixed<Message extends string>(
  rule: Rule<Message>,
  parts: Parts,
  flag: Flag<Message>,
  fixed: string | undefined,
): void {
  const fix = flag.fixes?.[0];
  if (fix === undefined) {
    expect(fixed).toBeUndefined();
    return;
  }
  const before = draftOf(parts);
  const after = applyToContext(before, fix.edits);
  if (after === null) return;
  const place = flag.place;
  if (fixed !== undefined && place.kind === 'span') {
    const { part, paragraph } = place.span;
    const list = part === 'body' ? after.draft.paragraphs : [];
    expect(list[paragraph]?.text).toBe(fixed);
  }
  const same = [...rule.check(after)].filter(
    (it) => it.message === flag.message && JSON.stringify(it.place) === JSON.stringify(place),
  );
  expect(same).toEqual([]);
}
