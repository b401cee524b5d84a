import type { TraceGroup } from '../../edits/traces';
import type { Note } from '../../finding/note';
import type { Commented, Outcome, Traces, Uncommented } from '../host';
import { groupedTraces } from '../traces';
import { canComment } from './capabilities';
import { cleanInWord, groupsByHand, wayBack } from './clean';
import { commentInWord, takeNotesBack, uncommentInWord } from './comments';
import { hostErrorOf, refusalOf } from './error';
import type { Past } from './past';
import type { WordSession } from './session';

type Refused = Extract<Outcome, { kind: 'refused' }>;

/** What stands beside the words of a draft in Word: comments, tracked changes, highlights. */
export class Markup {
  constructor(
    private readonly session: WordSession,
    private readonly past: Past,
  ) {}

  /** As `Host.comment`. */
  async comment(notes: readonly Note[]): Promise<Commented> {
    const { known } = await this.session.recall();
    const outcome = await this.annotate((context) => commentInWord(context, notes, known));
    if ('kind' in outcome) return outcome;
    const { added, lost } = outcome;
    if (added.length > 0) this.past.add(() => this.takeBack(added));
    return { kind: 'commented', added: added.length, lost: lost.length };
  }

  /** As `Host.uncomment`. */
  async uncomment(): Promise<Uncommented> {
    const outcome = await this.annotate(uncommentInWord);
    return 'kind' in outcome ? outcome : { kind: 'uncommented', ...outcome };
  }

  /** As `Host.traces`. */
  async traces(): Promise<Traces> {
    const { bytes } = await this.session.read();
    return { groups: groupedTraces(bytes, groupsByHand(this.session.office)), undo: wayBack };
  }

  /** As `Host.clean`. */
  async clean(groups: ReadonlySet<TraceGroup>): Promise<Outcome> {
    const { lock } = await this.session.recall();
    if (lock !== undefined) return { kind: 'refused', reason: lock };
    const { office } = this.session;
    const byHand = groupsByHand(office);
    if ([...groups].some((group) => byHand[group] !== undefined)) return { kind: 'refused', reason: 'unsupported' };
    this.past.clear();
    return this.changed(async (context): Promise<Outcome> => {
      await cleanInWord(context, groups, office);
      return { kind: 'applied' };
    });
  }

  /** Comments are refused where the draft is locked, and by some Words whatever the draft is (office-js #6746). */
  private async annotate<Answer>(work: (context: Word.RequestContext) => Promise<Answer>): Promise<Answer | Refused> {
    const { lock } = await this.session.recall();
    if (lock !== undefined) return { kind: 'refused', reason: lock };
    if (!canComment(this.session.office)) return { kind: 'refused', reason: 'unsupported' };
    return this.changed(work);
  }

  /** What was read of the draft no longer holds afterwards, and a refusal of Word's is an answer. */
  private async changed<Answer>(work: (context: Word.RequestContext) => Promise<Answer>): Promise<Answer | Refused> {
    this.session.forget();
    try {
      return await this.session.word.run(work);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== null) return refusal;
      throw hostErrorOf(error, 'write-failed');
    }
  }

  private async takeBack(notes: readonly Note[]): Promise<'undone' | 'stale'> {
    this.session.forget();
    const { known } = await this.session.recall();
    try {
      return await this.session.run('write-failed', (context) => takeNotesBack(context, notes, known));
    } finally {
      this.session.forget();
    }
  }
}
