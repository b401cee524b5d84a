import { usePane } from '../context';
import { useObserved } from '../insert/use-desk';
import { handOver } from '../new-document/hand-over';
import type { Session } from '../session';
import { ReviewDesk, type ReviewState } from './desk';
import { mendedIn } from './mended';

const desks = new WeakMap<Session, ReviewDesk>();

/** The desk of review sheets, the same one each time, and what it shows now. */
export function useReview(): { readonly desk: ReviewDesk; readonly shown: ReviewState } {
  const { session, can, file, now } = usePane();
  const desk =
    desks.get(session) ??
    new ReviewDesk({
      file,
      canOpen: can.open,
      getState: session.getState,
      getChecked: session.getChecked,
      mended: () => mendedIn(session).items,
      profile: () => session.profile.current,
      memory: session.memory,
      now,
      open: (sheet) => session.asking.open(sheet),
      handOver,
      say: (said) => {
        session.dispatch({ type: 'announced', said });
      },
    });
  desks.set(session, desk);
  return { desk, shown: useObserved(desk) };
}
