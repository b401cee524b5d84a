import type { Translated } from '../language/words';
import type { strings } from './strings';

/** `strings` of this folder in English. */
export const english: Translated<typeof strings> = {
  name: {
    'the-thuc/thoi-quen': 'habits of the pane',
    'the-thuc/co-quan': 'rules of the office',
    'the-thuc/ho-so': 'profile of the agency',
    'the-thuc/danh-muc': 'registry of the office',
    'the-thuc/bo-qua': 'items that were waived',
    'the-thuc/chon': 'kind and regulation that were chosen',
  },
  reset: (names) => `What was kept is damaged and starts anew: ${names}. The damaged copy is kept apart.`,
  seen: 'Understood',
  choiceNotKept: 'This document does not keep the choice just made: it lasts until the pane is closed.',
};
