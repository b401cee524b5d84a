import type { Finding } from '../finding/model';
import { chipOf } from './counts';
import { isWaivedIn, type PaneState } from './state';

/** A finding to be marked in a drawn page, with the key by which the pane knows it. */
export interface PaneMark {
  readonly key: string;
  readonly finding: Finding;
  readonly mark: Finding['severity'] | 'waived';
  /** Number of the map's box. */
  readonly box: string;
}

/** What a page beside the pane draws. */
export function marksOf(state: Pick<PaneState, 'view' | 'waivers'>): readonly PaneMark[] {
  const isWaived = isWaivedIn(state);
  return (state.view?.items ?? []).flatMap((item) => {
    const mark = chipOf(item, isWaived);
    if (item.finding === null || mark === 'unknown') return [];
    return [{ key: item.key, finding: item.finding, mark, box: item.box }];
  });
}
