import type { Translated } from '../pane/language/words';
import type { strings } from './strings';

/** The words around the pane in English. */
export const english: Translated<typeof strings> = {
  product: 'Thể Thức',
  untouched: 'Nothing fixed yet',
  changed: 'Fixed, not downloaded',
  saved: 'Fixed copy downloaded',
  made: 'New, not downloaded',
  madeSaved: 'New document downloaded',
  open: 'Open file',
  download: 'Download the fixed copy',
  downloadNew: 'Download the new document',
  dark: 'Dark',
  light: 'Light',
  help: 'Help',
  drop: 'Drop a .docx file here',
  oneFile: 'One .docx file at a time.',
  pageOf: (page, pages) => `Page ${page} / ${pages}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoom: (percent) => `${percent}%`,
  legend: { error: 'Fault', warning: 'To look at', waived: 'Waived' },
  notWord: 'Lines and pages may break elsewhere than in Word.',
  tick: (box, message) => `Box ${box}: ${message}`,
  showPage: 'The pages',
  showPane: 'What was found',
  paper: 'The pages, scrollable',
  emptyPage: 'Drop a .docx file here.',
  helpTitle: 'Workbench',
  helpLines: [
    'Drop a .docx file on the page, or choose Open file. The file does not leave this computer.',
    'Click a marked place or a tick in the margin to open its item; “Go there” takes the page to the place.',
    'Fix items one by one or all safe ones at once, then choose Download the fixed copy. The original stays as it is.',
    'Keys: F8 and Shift+F8 to the next and the previous item; in the list S fixes, B waives, G goes there; F9 goes to the next blank; Ctrl+Z undoes, Ctrl+Enter checks again.',
  ],
  close: 'Close',
};
