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
  told: {
    'the-thuc/ghi-moi-hon':
      'What is kept in this document was written by a later version and stays as it is; what is waived now is kept apart.',
    'the-thuc/ghi-qua-dai':
      'What is kept in this document is too long and stays as it is; what is waived now is kept apart.',
    'the-thuc/ghi-thieu': 'Some waivers in this document cannot be read; the original is kept apart.',
    'the-thuc/ghi-rieng-word':
      'Word could not write into the document as usual: waivers and choices are kept in its settings, which Word reads and the workbench and the command line do not.',
    'the-thuc/ghi-rieng-may': 'This document takes no notes: waivers and choices are kept on this computer only.',
  },
  takeOut: 'Take out what is kept in the file',
  putBack: 'Put it back as it was',
  takenOut: 'Taken out of the document. Save it before sending it.',
  inFile: (waivers, chosen) =>
    `The file keeps: ${[
      ...(waivers === 0 ? [] : [`${waivers} waivers with reasons`]),
      ...(chosen ? ['the kind and regulation chosen'] : []),
    ].join('; ')}. Best taken out before the file leaves the office.`,
  seen: 'Understood',
  choiceNotKept: 'This document does not keep the choice just made: it lasts until the pane is closed.',
};
