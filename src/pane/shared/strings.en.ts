import type { Translated } from '../language/words';
import type { strings } from './strings';

/** What is said in English of a file that the office lays beside the pane; what is wrong in it is told as it was read. */
export const english: Translated<typeof strings> = {
  moment: (time, day) => `${time} on ${day}`,
  fresh: (path, moment) => `From the office’s file ${path}, read at ${moment}.`,
  why: {
    missing: (path) => `The office’s file ${path} is not there`,
    unreachable: (path) => `The office’s file ${path} could not be loaded`,
    slow: (path) => `The office’s file ${path} took too long to load`,
    tooLarge: (path) => `The office’s file ${path} is too large and was not read`,
    unread: (path) => `The office’s file ${path} could not be read`,
    faulty: (path, first, count) =>
      `The office’s file ${path} has ${count === 1 ? 'a fault' : `${count} faults`} (${first})`,
  },
  lastGood: (why, moment) => `${why}; the copy read at ${moment} is in use.`,
  notUsed: (why) => `${why}; it cannot be used yet.`,
};
