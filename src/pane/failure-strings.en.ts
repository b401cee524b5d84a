import type { failures } from './failure-strings';
import type { Translated } from './language/words';

/** The same in English. */
export const english: Translated<typeof failures> = {
  known: {
    damaged: {
      title: 'The file is damaged and cannot be read',
      more: 'Part of the Word file is missing or cut off. Open it in Word (Open and Repair), save it as a new file, then check again.',
    },
    encrypted: {
      title: 'The file has a password',
      more: 'Thể Thức neither asks for passwords nor keeps them. Open the file in Word and check it there.',
    },
    'not-a-docx': { title: 'Not a Word file', more: 'Thể Thức reads .docx files only.' },
    empty: { title: 'The file is empty', more: 'The file is empty and no Word document (.docx).' },
    'old-doc': {
      title: 'A Word file of the old kind (.doc)',
      more: 'Open it in Word, choose Save As, Word Document (.docx), then check again.',
    },
    'too-large': { title: 'The file is too large', more: 'It is larger than any administrative document can be.' },
    unsupported: { title: 'This kind of file cannot be read yet', more: 'Save it as .docx in Word, then check again.' },
    'word-too-old': {
      title: 'This Word is too old',
      more: 'Thể Thức needs Word 2019 or later, or Word of Microsoft 365.',
    },
    'not-in-word': {
      title: 'Works inside Word only',
      more: 'This page is the pane of Thể Thức in Word. Open Word, the Home tab, the button Thể Thức.',
    },
    stopped: { title: 'Reading was stopped', more: 'Nothing to show yet.' },
  },
  otherwise: { title: 'The document could not be read', more: 'Try again. The document is as it was.' },
};
