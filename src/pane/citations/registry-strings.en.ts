import type { Translated } from '../language/words';
import type { registryStrings } from './registry-strings';

/** The words of the organisation's own registry in English. */
export const english: Translated<typeof registryStrings> = {
  title: 'Registry of the office',
  back: 'Back to the citations',
  what: 'Documents of the office and of its place that the registry supplied does not have. They are compared and found together with it; where number and date are the same, the office’s own is followed. Kept on this computer, sent nowhere.',
  none: 'No document yet.',
  inUse: (count) => `${count} documents in use.`,
  from: (name) => `File chosen: ${name}.`,
  choose: 'Choose a JSON or CSV file…',
  chooseOther: 'Choose another file…',
  hand: 'Download (JSON)',
  fileName: 'danh-muc-co-quan.json',
  remove: 'Remove this registry',
  refused: (file, count) =>
    count === 0
      ? `The file ${file} could not be read. Try again.`
      : `The file ${file} has ${count} faulty rows and is not used:`,
  moreFaults: (count) => `And ${count} more rows.`,
  stillInUse: 'The registry in use stays.',
  notKept: 'This computer could not keep it: the registry lasts until the pane is closed. Download it to keep it.',
  thisDocument: 'The open document',
  thisDocumentWhat: 'Takes number, date, issuer and title from the head of the open document, for later ones to cite.',
  addThis: 'Add this document…',
  selected: 'The selected citation',
  selectedWhat: 'Click or select a citation in the document to add what it cites.',
  addSelected: 'Add the selected citation…',

  form: 'Add to the registry of the office',
  formWhat:
    'Compare with the original, then choose Add. From then on it is compared and suggested as the registry’s own are.',
  doubts: 'To look at',
  type: 'Kind',
  number: 'Number and symbol',
  date: 'Date of issue',
  dateHint: 'As 26/11/2021; leave empty where it is not known.',
  issuer: 'Issued by',
  titleField: 'Title',
  titleHint: 'As it stands behind the issuer: “về …”, “về việc …”.',
  add: 'Add',
  cancel: 'Cancel',
  needed: 'This is missing.',
  badDate: 'A date is written 26/11/2021.',
  notAdded: 'Not added. Try again.',
  added: (name) => `Added ${name} to the registry of the office.`,
};
