import type { Translated } from '../language/words';
import type { strings } from './strings';

/** What is said of new documents in English; kinds of document keep their names. */
export const english: Translated<typeof strings> = {
  title: 'New document',
  all: (count) => `All ${count} templates`,
  fewer: 'Fewer',
  group: { nd30: 'Documents of the State (Nghị định 30)', hd05: 'Documents of the Party (Hướng dẫn 05)' },
  heading: (name) => `New ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`,
  subject: 'Title (trích yếu)',
  subjectHint: (lead) => `Goes on after “${lead}”. Leave it empty to fill it in later.`,
  signer: 'Signed by',
  from: (agency) => `Filled in from the profile of ${agency}.`,
  noProfile: 'There is no profile of the office yet: name, symbol and signer are blanks to fill in.',
  unsavedProfile:
    'The profile of the office is not saved yet, so it is not used: name, symbol and signer are blanks to fill in.',
  toProfile: 'Open the profile',
  otherProfile: {
    nd30: 'The profile kept is of a Party organisation, so this template is not filled in from it.',
    hd05: 'The profile kept is of an office of the State, so this template is not filled in from it.',
  },
  make: 'Create the document',
  making: 'Creating…',
  cancel: 'Cancel',
  opened: (file) => `${file} was opened. If no new document shows, download the file.`,
  unable: (file) => `This Word cannot open a new document from the pane. Download ${file} and open it.`,
  handed: (file) => `${file} was downloaded. Open it in Word to go on writing.`,
  failed: 'The document could not be created. Try again.',
  download: (file) => `Download ${file}`,
};
