import type { Component, System } from '../../src/anatomy/model';
import type { Example, Flag, Rule, RuleContext } from '../../src/rules/rule';
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
  const system = systemOf(rule);
  const run = (parts: Parts): Flag<Message>[] => {
    const context = draftOf({ system, ...parts });
    const asked = rule.appliesTo === 'all' || (context.kind !== null && rule.appliesTo.includes(context.kind));
    return asked ? [...rule.check(context)] : [];
  };
  const example = (it: Example) => run(partsOf(rule, it));

  describe(rule.id, () => {
    for (const it of rule.examples.right) test(`page, right: ${nameOf(it)}`, () => expect(example(it)).toEqual([]));
    for (const it of rule.examples.wrong) test(`page, wrong: ${nameOf(it)}`, () => expect(example(it)).not.toEqual([]));
    test('passes: a correct công văn', () => expect(run({ kind: 'cong-van' })).toEqual([]));
    test('passes: a correct kế hoạch', () => expect(run({ kind: 'ke-hoach' })).toEqual([]));
    test.each([...cases.passes])('passes: %s', (_: string, parts: Parts) => expect(run(parts)).toEqual([]));
    if (cases.flags.length === 0) return;
    test.each(cases.flags.map((row) => ({ why: row[0], row })))('flags: $why', ({ row: [, parts, message, fixed] }) => {
      const flags = run(parts);
      expect(flags.map((flag) => flag.message)).toContain(message);
      for (const flag of flags) expectFixed(rule, { system, ...parts }, flag, fixed);
    });
  });
}

/** The draft in which an example of the page is shown. */
export function contextOfExample(rule: Pick<Rule, 'id' | 'component' | 'appliesTo'>, example: Example): RuleContext {
  return draftOf({ system: systemOf(rule), ...partsOf(rule, example) });
}

/** The convention that a rule belongs to; those that hold everywhere are tried on a State document. */
function systemOf({ id }: Pick<Rule, 'id'>): System {
  return id.startsWith('hd05/') ? 'hd05' : id.startsWith('hd36/') ? 'hd36' : 'nd30';
}

/** The draft around an example of the page. */
function partsOf({ component, appliesTo }: Pick<Rule, 'component' | 'appliesTo'>, example: Example): Parts {
  const own = appliesTo === 'all' ? {} : { kind: appliesTo[0] };
  if (typeof example === 'string') return { ...own, [whereSaid(component)]: example } as Parts;
  const { text, look, lookOf, line, beside, kind, page, appendixPage, pageNumber, gapAbove, traces } = example;
  const { star, dashes, ruled, profile } = example;
  const lines = text?.split('\n').map((it, i) => ({
    text: it,
    ...(look === undefined || (lookOf !== undefined && lookOf !== i) ? {} : { look }),
    ...(line === undefined ? {} : { line }),
    ...(ruled === undefined ? {} : { line: { length: 60 } }),
  }));
  const blank = gapAbove === true ? [{ text: '' }] : [];
  return {
    ...own,
    ...(kind === undefined ? {} : { kind }),
    ...(profile === undefined ? {} : { profile }),
    ...(page === undefined ? {} : { page }),
    ...(appendixPage === undefined ? {} : { appendixPage }),
    ...(pageNumber === undefined ? {} : { pageNumber }),
    ...(traces === undefined ? {} : { traces }),
    ...(star === undefined ? {} : { star }),
    ...(dashes === undefined ? {} : { dashes }),
    ...beside,
    ...(component === 'trang' && text === null
      ? {}
      : { [whereSaid(component)]: lines === undefined ? null : [...blank, ...lines] }),
  } as Parts;
}

function nameOf(example: Example): string {
  return typeof example === 'string' ? example : `${example.text ?? ''} (${example.shown})`;
}

/** What a reference or a rule about the whole page says is shown in the body. */
function whereSaid(component: Component): Component {
  return component === 'vienDan' || component === 'trang' ? 'noiDung' : component;
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
