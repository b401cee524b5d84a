import { lazy, Suspense, type ReactElement } from 'react';
import type { Finding } from '../../finding/model';
import { usePane } from '../context';
import { fixOf } from '../fixing';
import type { Item } from '../items';

/** Its code comes with the first finding that needs it. */
const ByHand = lazy<(props: { readonly finding: Finding; readonly topIsFree: boolean }) => ReactElement | null>(() =>
  import('../by-hand/by-hand').then(
    (loaded) => ({ default: loaded.ByHand }),
    () => ({ default: () => null }),
  ),
);

/** For a finding whose fix this host cannot carry out: where its author does. Nothing where the draft is locked. */
export function ByHandLater({ item }: { readonly item: Item }): ReactElement | null {
  const { state, can } = usePane();
  const { finding } = item;
  const needed = can.edit && state.lock === null && finding !== null && finding.fixes.length > 0;
  if (!needed || fixOf(item, state, can) !== null) return null;
  return (
    <Suspense fallback={null}>
      <ByHand finding={finding} topIsFree={state.view?.topIsFree === true} />
    </Suspense>
  );
}
