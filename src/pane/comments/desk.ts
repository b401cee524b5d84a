import type { Host } from '../../host/host';
import type { Checked } from '../engine';
import { asked } from '../session/around';
import { isWaivedIn, type Action, type PaneState } from '../state';
import { notesOf } from './notes';
import { strings } from './strings';

/** What the desk works with. */
export interface AroundComments {
  readonly host: Host;
  readonly getState: () => PaneState;
  readonly getChecked: () => Checked | null;
  readonly dispatch: (action: Action) => void;
  readonly check: () => Promise<void>;
  /** Tells a change that one step of the host's undo takes back, and checks again. */
  readonly did: (said: string) => Promise<void>;
}

/** Findings into the draft as comments, and out of it again. Each answers with what was done, in one sentence. */
export class CommentDesk {
  constructor(private readonly around: AroundComments) {}

  /** Errors and warnings that nobody has waived; those that stand there already are not doubled. */
  async comment(): Promise<string | null> {
    const { host, getState, getChecked, dispatch, check, did } = this.around;
    const [state, checked] = [getState(), getChecked()];
    if (checked === null || state.phase !== 'ready') return null;
    const isWaived = isWaivedIn(state);
    const findings = (state.view?.items ?? []).flatMap((item) =>
      item.finding === null || item.finding.severity === 'info' || isWaived(item) ? [] : [item.finding],
    );
    if (findings.length === 0) return strings.nothing;
    dispatch({ type: 'fixing' });
    const outcome = await asked(this.around, null, () => host.comment(notesOf(findings, checked.draft)));
    if (outcome === null) return null;
    if (outcome.kind === 'refused') return this.refused(outcome.reason);
    const said = strings.commented(outcome.added, outcome.lost);
    if (outcome.added > 0) await did(said);
    else await check();
    return said;
  }

  /** All comments of this program but those that a person has answered. */
  async uncomment(): Promise<string | null> {
    const { host, getState, dispatch, check } = this.around;
    if (getState().phase !== 'ready') return null;
    dispatch({ type: 'fixing' });
    const outcome = await asked(this.around, null, () => host.uncomment());
    if (outcome === null) return null;
    if (outcome.kind === 'refused') return this.refused(outcome.reason);
    const said = strings.uncommented(outcome.removed, outcome.answered);
    dispatch({ type: 'cleaned', said });
    await check();
    return said;
  }

  private refused(reason: Extract<Action, { type: 'refused' }>['reason'] | 'unsupported'): string | null {
    const { dispatch, check } = this.around;
    if (reason === 'denied' || reason === 'unsupported') {
      void check();
      return strings.refused;
    }
    dispatch({ type: 'refused', reason });
    return null;
  }
}
