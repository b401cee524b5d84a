import type { Translated } from '../language/words';
import type { strings } from './strings';

/** The words of findings as comments in English. */
export const english: Translated<typeof strings> = {
  comment: 'Write the findings as comments',
  uncomment: 'Remove the comments of Thể Thức',
  more: 'Comments begin with “[Thể Thức]”; none is written twice. Remove them before signing.',
  notHere: 'This Word cannot write comments; the review sheet below has all that was found.',
  refused: 'Word does not allow comments in this document; the review sheet below has all that was found.',
  nothing: 'There is no error and no warning to write.',
  busy: 'Writing…',
  commented: (added, lost) => {
    const unplaced = lost === 0 ? '' : ` ${lost} could not be placed.`;
    return added === 0 ? `All comments are there already.${unplaced}` : `Wrote ${added} comments.${unplaced}`;
  },
  uncommented: (removed, answered) => {
    const kept = answered === 0 ? '' : ` Kept ${answered} that somebody has answered.`;
    return removed === 0 ? `There is no comment to remove.${kept}` : `Removed ${removed} comments.${kept}`;
  },
};
