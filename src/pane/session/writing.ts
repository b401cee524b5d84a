import type { TraceGroup } from '../../host/host';
import { applyParts, type Applied, type EditGroup } from '../apply-parts';
import { bulkOf, fixesOf, indexOf, type Part } from '../fixing';
import type { Item } from '../items';
import type { Action } from '../state';
import { asked, type AroundPart } from './around';

/** What writing needs of the session. */
export interface AroundWriting extends AroundPart {
  readonly now: () => Date;
}

/** Fixes of one place may follow one another so often; the command line repeats as often. */
const passes = 10;

/** Changes of the draft and the way back: each goes through the host's guards, and the draft is checked again. */
export class Writing {
  /** Writes that the last change took. */
  private steps = 0;
  private lastAt = -Infinity;

  constructor(private readonly around: AroundWriting) {}

  /** When the draft was last changed from here, in milliseconds; -Infinity for never. */
  get wroteAt(): number {
    return this.lastAt;
  }

  /** One fix of each item. */
  async fix(items: readonly Item[]): Promise<void> {
    const { getState, host, check } = this.around;
    if ((await this.mend(fixesOf(items, getState(), host.can).parts)) > 0) await check();
  }

  /**
   * Every safe fix of what is not waived, then those that show up after them, as the command line does: until nothing
   * safe is left, or nothing but what was made already. One step takes all of it back.
   */
  async fixSafe(): Promise<void> {
    const { getState, host, check } = this.around;
    const made = new Set<string>();
    const wordsOf = ({ edits }: Part) => JSON.stringify(edits);
    let before = 0;
    for (let pass = 0; pass < passes; pass++) {
      const parts = bulkOf(getState(), host.can).parts.filter((part) => !made.has(wordsOf(part)));
      const count = await this.mend(parts, before);
      if (count === 0) return;
      for (const part of parts) made.add(wordsOf(part));
      before += count;
      await check();
      if (getState().phase !== 'ready') return;
    }
  }

  /** Mends what the parts say, after so many that went before it in one step; answers how many were mended. */
  private async mend(parts: readonly Part[], before = 0): Promise<number> {
    const { getState, dispatch } = this.around;
    const [first] = parts;
    if (first === undefined || getState().phase === 'fixing') return 0;
    const key = parts.length === 1 ? first.item.key : null;
    const index = indexOf(getState(), first.item);
    const applied = await this.applied(key, parts);
    if (applied === null) return 0;
    if (applied.done.length === 0) {
      dispatch(shortfall(applied, key));
      return 0;
    }
    this.steps = applied.steps + (before > 0 ? this.steps : 0);
    const [items, unable] = [applied.done, applied.unable].map((them) => them.map((part) => part.item));
    dispatch({ type: 'fixed', items: items ?? [], unable: unable ?? [], index, before });
    return applied.done.length;
  }

  /**
   * Changes that are no fix of an item, through the same guards and with the same way back; `said` says what was done.
   * True when all or some of it was.
   */
  async write(parts: readonly EditGroup[], said: string): Promise<boolean> {
    const { getState, dispatch, check } = this.around;
    if (parts.length === 0 || getState().phase === 'fixing') return false;
    const applied = await this.applied(null, parts);
    if (applied === null) return false;
    if (applied.done.length === 0) {
      dispatch(shortfall({ unable: [], stopped: applied.stopped }, null));
      return false;
    }
    this.steps = applied.steps;
    dispatch({ type: 'written', said });
    await check();
    return true;
  }

  /** A change made elsewhere that one step of the host's undo takes back: told, and the draft is checked again. */
  async did(said: string): Promise<void> {
    this.steps = 1;
    this.around.dispatch({ type: 'written', said });
    await this.around.check();
  }

  private applied<Group extends EditGroup>(
    key: string | null,
    parts: readonly Group[],
  ): Promise<Applied<Group> | null> {
    const { host, dispatch } = this.around;
    dispatch({ type: 'fixing' });
    return this.timed(() => asked(this.around, key, () => applyParts(parts, (edits) => host.apply(edits))));
  }

  private async timed<Answer>(write: () => Promise<Answer>): Promise<Answer> {
    const answer = await write();
    this.lastAt = this.around.now().getTime();
    return answer;
  }

  /** Takes back the last change, however many writes it took. */
  async undo(): Promise<void> {
    const { host, dispatch, check } = this.around;
    for (; this.steps > 1; this.steps--) {
      if ((await asked(this.around, null, () => host.undo())) !== 'undone') break;
    }
    const outcome = await this.timed(() => asked(this.around, null, () => host.undo()));
    this.steps = 0;
    if (outcome === 'nothing' || outcome === 'stale') dispatch({ type: 'notUndone', reason: outcome });
    if (outcome !== 'undone') return;
    dispatch({ type: 'undone' });
    await check();
  }

  /** Takes traces out and checks again; `said` is what was done. True when it was. */
  async clean(groups: ReadonlySet<TraceGroup>, said: string): Promise<boolean> {
    const { host, dispatch, check } = this.around;
    dispatch({ type: 'fixing' });
    const outcome = await this.timed(() => asked(this.around, null, () => host.clean(groups)));
    if (outcome?.kind !== 'applied') {
      if (outcome?.kind === 'refused' && outcome.reason !== 'unsupported')
        dispatch({ type: 'refused', reason: outcome.reason });
      else if (outcome !== null) dispatch({ type: 'unable', items: [] });
      return false;
    }
    this.steps = 0;
    dispatch({ type: 'cleaned', said });
    await check();
    return true;
  }
}

/** Nothing was mended: why. */
function shortfall({ unable, stopped }: Pick<Applied<Part>, 'unable' | 'stopped'>, key: string | null): Action {
  if (stopped === null) return { type: 'unable', items: unable.map((part) => part.item) };
  if (stopped.kind === 'refused' && stopped.reason !== 'unsupported')
    return { type: 'refused', reason: stopped.reason };
  return { type: 'wentStale', key };
}
