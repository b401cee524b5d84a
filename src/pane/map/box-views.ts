import { countsOf } from '../counts';
import type { Item } from '../items';
import { countsText, strings } from '../strings';
import type { View } from '../view';
import { boxState } from './box-state';
import { layouts } from '../../anatomy/boxes';
import type { BoxView } from './page-map';

/** Every box of the convention's map with its state and its name. */
export function boxViews(view: View | null, isWaived: (item: Item) => boolean): readonly BoxView[] {
  return layouts[view?.anatomy.system ?? 'nd30'].map((box) => {
    const items = box.judged ? (view?.items ?? []).filter((item) => item.box === box.id) : [];
    const state = boxState(items, isWaived, box.judged && (view?.present.has(box.id) ?? false));
    const said = box.judged ? sayOf(items, isWaived, state) : strings.notJudged;
    return { box, state, said, name: `${strings.box(box.id)}, ${box.label}: ${lower(said)}` };
  });
}

function sayOf(items: readonly Item[], isWaived: (item: Item) => boolean, state: BoxView['state']): string {
  const counts = countsOf(items, isWaived);
  const text = countsText(counts, ', ');
  if (text !== '') return text;
  if (state === 'waived') return `${counts.waived} ${strings.counted.waived}`;
  return state === 'ok' ? strings.ok : strings.absent;
}

function lower(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}
