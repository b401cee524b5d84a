import type { Session } from '../session';
import { factsOf } from '../../clauses/facts';
import { OwnClauses } from '../own-clauses/desk';
import { CardDesk } from './card-desk';
import { ClauseDesk } from './clause-desk';
import { FillingDesk } from './filling-desk';
import { InstrumentDesk } from './instrument-desk';
import { LandingDesk } from './landing-desk';

/** What may be asked of the tab “Chèn”. It lives as long as the session: turning to another tab loses nothing. */
export interface InsertDesk {
  /** Search, chips and shelf of the clauses. */
  readonly clauses: ClauseDesk;
  /** A person's own clauses and the office's. */
  readonly own: OwnClauses;
  /** The one that is open. */
  readonly card: CardDesk;
  /** What is filled in. */
  readonly filling: FillingDesk;
  /** Instruments for slots. */
  readonly instruments: InstrumentDesk;
  /** Where it lands. */
  readonly landing: LandingDesk;
}

function deskFor(session: Session): InsertDesk {
  const { memory, getChecked, today, host } = session;
  const wanted = () => {
    const anatomy = getChecked()?.result.anatomy;
    return { system: anatomy?.system ?? null, kind: anatomy?.kind ?? null };
  };
  const clauses = new ClauseDesk({ memory, wanted });
  const own = new OwnClauses({
    source: session.clauseSource,
    selection: () => session.asking.selection(),
    system: () => getChecked()?.result.anatomy.system ?? null,
    units: () => unitsOf(session),
    show: (mine, shared) => {
      clauses.setLibraries({ own: mine, shared });
    },
    announce: (said) => {
      session.dispatch({ type: 'announced', said });
    },
  });
  const getProfile = () => session.profile.current;
  const filling = new FillingDesk({ getChecked, getProfile, today });
  const card = new CardDesk(filling);
  const onInserted = (id: string) => {
    clauses.use(id);
  };
  const landing = new LandingDesk({ host, session, card, onInserted });
  return { clauses, own, card, filling, instruments: new InstrumentDesk(session, filling), landing };
}

/** Units that the document gives work to, and those of the agency's profile. */
function unitsOf({ getChecked, today, profile }: Session): readonly string[] {
  const anatomy = getChecked()?.result.anatomy;
  const named = anatomy === undefined ? [] : factsOf(anatomy, { asOf: today, instruments: [] }).units;
  return [...named, ...(profile.current?.units ?? []).map(({ full }) => full)];
}

const desks = new WeakMap<Session, InsertDesk>();

/** The desk of a session, the same one each time. */
export function insertDeskOf(session: Session): InsertDesk {
  const known = desks.get(session) ?? deskFor(session);
  desks.set(session, known);
  return known;
}
