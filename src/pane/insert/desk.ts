import type { Session } from '../session';
import { ClauseDesk } from './clause-desk';

/** What may be asked of the tab “Chèn”. It lives as long as the session: turning to another tab loses nothing. */
export interface InsertDesk {
  /** Search, chips and shelf of the clauses. */
  readonly clauses: ClauseDesk;
}

function deskFor(session: Session): InsertDesk {
  const clauses = new ClauseDesk({
    memory: session.memory,
    wanted: () => {
      const anatomy = session.getChecked()?.result.anatomy;
      return { system: anatomy?.system ?? null, kind: anatomy?.kind ?? null };
    },
  });
  return { clauses };
}

const desks = new WeakMap<Session, InsertDesk>();

/** The desk of a session, the same one each time. */
export function insertDeskOf(session: Session): InsertDesk {
  const known = desks.get(session) ?? deskFor(session);
  desks.set(session, known);
  return known;
}
