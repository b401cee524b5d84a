import { insertDeskOf } from '../insert/desk';
import { useObserved } from '../insert/use-desk';
import { usePane } from '../context';
import type { Session } from '../session';
import { NewDocumentDesk, type NewDocumentState } from './desk';
import { handOver } from './hand-over';

const desks = new WeakMap<Session, NewDocumentDesk>();

/** The desk of new documents, the same one each time, and what it shows now. */
export function useNew(): { readonly desk: NewDocumentDesk; readonly shown: NewDocumentState } {
  const { session, can } = usePane();
  const desk =
    desks.get(session) ??
    new NewDocumentDesk({
      today: session.today,
      canOpen: can.open,
      profile: () => session.profile.current,
      clauses: () => insertDeskOf(session).clauses.all(),
      open: (file) => session.asking.open(file),
      handOver,
      say: (said) => {
        session.dispatch({ type: 'announced', said });
      },
    });
  desks.set(session, desk);
  return { desk, shown: useObserved(desk) };
}
