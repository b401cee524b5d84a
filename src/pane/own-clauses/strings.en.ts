import type { Translated } from '../language/words';
import type { strings } from './strings';

/** What is said in English of clauses of one's own and of the office's; the clauses stay as they are kept. */
export const english: Translated<typeof strings> = {
  title: 'Clauses of the office',
  origin: { own: 'Mine', shared: 'Of the office', standard: 'Standard' },
  back: 'Back to the list of clauses',
  what: 'My clauses are kept on this computer and sent nowhere. They are found and inserted together with the standard ones.',
  saveSelected: 'Save the selected text…',
  manage: (count) => (count === 0 ? 'Clauses of the office' : `Clauses of the office (${count})`),
  writeNew: 'Write a new one…',
  take: 'Import a file…',
  hand: 'Download (JSON)',
  fileName: 'dieu-khoan-cua-toi.json',
  reading: 'Reading…',
  none: 'No clause yet. Select text that is often used in the document and choose “Save the selected text…”, or import a file.',
  count: (count) => `${count} clauses`,
  find: 'Search my clauses',
  noneFound: 'There is no such clause.',
  more: (count) => `Show ${count} more clauses`,
  edit: 'Edit',
  editOf: (title) => `Edit: ${title}`,
  remove: 'Delete',
  removeOf: (title) => `Delete: ${title}`,
  undo: 'Undo',
  takenBack: 'Undone.',
  saved: (title) => `Saved “${title}”.`,
  changed: (title) => `Changed “${title}”.`,
  removed: (title) => `Deleted “${title}”.`,
  nothingSelected: 'No text is selected in the body of the document. Select what is to be saved, then try again.',
  tooMuch: (most) => `The selected text is too long: a clause has at most ${most} paragraphs.`,
  notKept: 'This computer could not keep it: the clauses last until the pane is closed. Download them to keep them.',
  spoiled: (count) =>
    `${count} saved clauses could not be read and are not shown; they stay on this computer as they are.`,

  sharedTitle: 'Shared library',
  sharedNone: 'The office has not set up a shared library.',
  sharedReading: 'Looking for the shared library of the office…',
  sharedCount: (count) => `${count} clauses of the office.`,
  sharedNotKept: 'This computer could not keep a copy: without the file the library cannot be used.',

  refused: (file, count) =>
    count === 0
      ? `The file ${file} could not be read. Try again.`
      : `The file ${file} has ${count} faults and is not used:`,
  moreFaults: (count) => `And ${count} more.`,
  nothingChanged: 'The clauses that are here stay as they are.',
  fileTooLarge: 'the file is too large and was not read',

  formNew: 'Save as a clause',
  formEdit: 'Edit the clause',
  name: 'Name',
  category: 'Group',
  field: 'Field',
  fieldHint: 'Left empty, it is for every field.',
  use: 'Used for',
  text: 'Text',
  textHint: 'One paragraph a line, without numbers and the mark “./.”. A blank is its name in braces.',
  slots: 'Blanks',
  slotsHint: 'What is not ticked stays as it is in the document.',
  noSlots: 'No blank. Select words in the text, then choose “Make a blank”.',
  slotOf: (label, words) => `${label}: ${words}`,
  slotName: (words) => `Name of the blank in place of “${words}”`,
  makeSlot: 'Make a blank',
  noSlot: 'Select a few words in the text, within one paragraph and outside the blanks, then try again.',
  preview: 'Preview',
  keep: 'Save',
  cancel: 'Cancel',

  importTitle: 'Import and merge',
  importAccount: (file, added, same, collide) =>
    `${file}: ${added} new clauses, ${same} already here, ${collide} with the same id or name but another text.`,
  byId: (id) => `same id “${id}”`,
  byTitle: 'same name',
  forAll: 'For all that collide',
  choice: { mine: 'Keep mine', theirs: 'Take the file’s', both: 'Keep both' },
  choiceFor: (title) => `Where they collide: ${title}`,
  mine: 'Mine',
  theirs: 'Of the file',
  apply: 'Merge',
  leave: 'Cancel the import',
  merged: (file, { added, replaced, both, left, same }) => {
    const parts = [
      [added, 'added'],
      [replaced, 'replaced by the file’s'],
      [both, 'kept both'],
      [left, 'kept mine'],
      [same, 'already here'],
    ] as const;
    const counts = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])).join(', ');
    return counts === '' ? `The file ${file} has no clause.` : `${file}: ${counts}.`;
  },
};
