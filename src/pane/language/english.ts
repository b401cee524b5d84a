import { english as citations } from '../citations/strings.en';
import { english as registry } from '../citations/registry-strings.en';
import { english as byHand } from '../by-hand/strings.en';
import { english as clean } from '../clean/strings.en';
import { english as comments } from '../comments/strings.en';
import { english as office } from '../components/office-strings.en';
import { english as failures } from '../failure-strings.en';
import { english as insert } from '../insert/strings.en';
import { english as kept } from '../kept/strings.en';
import { english as locks } from '../lock-strings.en';
import { english as newDocument } from '../new-document/strings.en';
import { english as ownClauses } from '../own-clauses/strings.en';
import { english as profile } from '../profile/strings.en';
import { english as review } from '../review/strings.en';
import { english as sections } from '../sections/strings.en';
import { english as shared } from '../shared/strings.en';
import { english as pane } from '../strings.en';
import type { Book } from './words';

/** The English words of every feature of the pane, by the name that the feature gives its own. */
export const english: Book = {
  pane,
  kept,
  failures,
  locks,
  office,
  clean,
  citations,
  registry,
  insert,
  newDocument,
  ownClauses,
  sections,
  profile,
  shared,
  byHand,
  comments,
  review,
};
