import type { Translated } from '../language/words';
import type { officeStrings } from './office-strings';

/** The words of the office's settings in English. */
export const english: Translated<typeof officeStrings> = {
  back: 'Back to the list',
  what: 'A JSON file turns rules off, changes their level and names abbreviations of the office. It is kept on this computer.',
  none: 'No file chosen: the general rules apply.',
  choose: 'Choose a file…',
  chooseOther: 'Choose another file…',
  remove: 'Remove this file',
  inForce: (file) => `File in use: ${file}`,
  changesNothing: 'This file changes nothing.',
  changes: 'Rules turned off or changed in level',
  words: 'Abbreviations of the office',
  refused: (file, count) =>
    count === 0
      ? `The file ${file} could not be read. Try again.`
      : `The file ${file} has ${count} faults and is not used:`,
  stillInForce: 'The file in use stays.',
  silenced: 'Advice turned off on this computer',
  restore: 'Turn on',
  restoreOf: (message) => `Turn on: ${message}`,
  notKept: 'This computer could not keep it: the choices last until the pane is closed.',
  level: { off: 'off', info: 'advice', warning: 'to look at', error: 'fault' },
  counted: { off: 'rules off', weighed: 'rules changed in level', words: 'abbreviations' },
};
