import type { Translated } from '../language/words';
import type { strings } from './strings';

/** What is said of review sheets in English; the sheet itself is in Vietnamese. */
export const english: Translated<typeof strings> = {
  next: 'What comes next',
  title: 'Review sheet',
  reviewer: 'Reviewer',
  reviewerHint: 'The name printed under the signature; left empty, it is written by hand.',
  make: 'Make the review sheet',
  making: 'Making the sheet…',
  more: 'The sheet lists what was found, fixed and waived, and what could not be checked, to be signed and filed.',
  code: (code) => `Code of the text now: ${code}`,
  bodyCode: (code) => `Code of the body now: ${code}`,
  holds: 'A sheet with this very code still holds; another code means that the document has changed.',
  outdated: 'The document has changed since the sheet was made, which holds no more.',
  opened: (file) => `${file} was opened. If no new document shows, download the file.`,
  unable: (file) => `This Word cannot open a new document from the pane. Download ${file} and open it.`,
  handed: (file) => `${file} was downloaded.`,
  failed: 'The sheet could not be made. Try again.',
  download: (file) => `Download ${file}`,
};
