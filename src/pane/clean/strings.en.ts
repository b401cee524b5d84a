import type { Translated } from '../language/words';
import type { strings } from './strings';

/** The words of cleaning in English. */
export const english: Translated<typeof strings> = {
  intro: 'Traces of the work that are left in the document. Clear what is to stay.',
  looking: 'Looking for traces…',
  nothing: 'No trace is left.',
  unread: 'Traces in this document could not be read.',
  clean: 'Clean',
  close: 'Close',
  more: (count) => `and ${count} more`,
  done: (count) => `Cleaned ${count} traces.`,
  notDone: 'Not cleaned yet. See the note above, then try again.',
  groups: {
    changes: 'Accept tracked changes',
    comments: 'Remove comments',
    highlights: 'Remove highlighting',
  },
  kinds: {
    insertion: 'words added',
    deletion: 'words removed',
    move: 'words moved',
    format: 'formatting changed',
    comment: 'comment',
    highlight: 'highlighting',
  },
  stories: { body: 'Document', header: 'Header', footer: 'Footer', footnotes: 'Footnotes', endnotes: 'Endnotes' },
  paragraph: (count) => `Paragraph ${count}`,
};
