import { Mended } from '../../../src/pane/review/mended';
import { reduce } from '../../../src/pane/reduce';
import { initialState, type Action, type PaneState } from '../../../src/pane/state';
import { viewOf } from '../../../src/pane/view';
import type { CheckResult } from '../../../src/check/check';
import { sampleDraft, sampleFindings, sampleResult } from '../sample-check';

/** A session of nothing but its state, with the sample draft checked, and what is followed of it. */
function followed() {
  let state: PaneState = initialState;
  const listeners = new Set<() => void>();
  const dispatch = (action: Action) => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };
  const check = (result: CheckResult) => {
    dispatch({ type: 'checked', view: viewOf({ draft: sampleDraft, result }, { time: '09:12', took: 1 }) });
  };
  const mended = new Mended({
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  check(sampleResult());
  const items = () => state.view?.items ?? [];
  const rules = () => mended.items.map(({ rule }) => rule);
  return { dispatch, check, items, rules };
}

const without = (...rules: readonly string[]) =>
  sampleResult({ findings: sampleFindings.filter(({ rule }) => !rules.includes(rule)) });

test('what a fix has put right is kept through the checks that follow', () => {
  const { dispatch, check, items, rules } = followed();
  const [first, second] = items().filter(({ finding }) => finding !== null);
  dispatch({ type: 'fixed', items: [first!], unable: [], index: 0 });
  check(without(first!.rule));
  dispatch({ type: 'settled' });
  dispatch({ type: 'fixed', items: [second!], unable: [], index: 0 });
  check(without(first!.rule, second!.rule));
  expect(rules()).toEqual([first!.rule, second!.rule]);
});

test('an undone fix is none, and made again it counts once', () => {
  const { dispatch, check, items, rules } = followed();
  const [first] = items().filter(({ finding }) => finding !== null);
  dispatch({ type: 'fixed', items: [first!], unable: [], index: 0 });
  check(without(first!.rule));
  dispatch({ type: 'undone' });
  check(sampleResult());
  expect(rules()).toEqual([]);
  dispatch({ type: 'fixed', items: [first!], unable: [], index: 0 });
  check(without(first!.rule));
  expect(rules()).toEqual([first!.rule]);
});

test('other changes of the draft, and findings that vanish by themselves, are no fixes', () => {
  const { dispatch, check, items, rules } = followed();
  dispatch({ type: 'written', said: 'Đã chèn.' });
  check(without(items()[0]!.rule));
  dispatch({ type: 'cleaned', said: 'Đã làm sạch.' });
  expect(rules()).toEqual([]);
});
