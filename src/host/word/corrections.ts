import type { DraftDocument } from '../../draft/model';
import { paragraphAt } from '../../draft/paragraph-at';
import { conflictsIn, distinct } from '../../edits/conflicts';
import { withoutDash } from '../../edits/new-paragraphs';
import type { Edit } from '../../finding/model';
import type { Outcome } from '../host';
import { canCarryOut } from './ability';
import { carryOut, means } from './edit';
import { hostErrorOf, refusalOf } from './error';
import type { Past } from './past';
import type { WordSession } from './session';
import type { Known } from './story';
import { stepsBack, type Step } from './undo';

/** Edits as they are made in Word, all or none, and as they are taken back. */
export class Corrections {
  constructor(
    private readonly session: WordSession,
    private readonly past: Past,
  ) {}

  /** As `Host.apply`. */
  async apply(given: readonly Edit[]): Promise<Outcome> {
    const { known, lock } = await this.session.recall();
    if (lock !== undefined) return { kind: 'refused', reason: lock };
    const edits = distinct(given);
    const mistaken = edits.filter((edit) => !means(edit, known));
    const refused = mistaken.length > 0 ? mistaken : conflictsIn(edits);
    if (refused.length > 0) return { kind: 'stale', edits: refused };
    const able = edits.every((edit) => canCarryOut(this.session.office, edit, known.draft));
    if (!able) return { kind: 'refused', reason: 'unsupported' };
    return this.applyAll(
      edits.map((edit) => inList(edit, known.draft)),
      known,
    );
  }

  private async applyAll(edits: readonly Edit[], known: Known): Promise<Outcome> {
    const outcome = await this.write({ edits, texts: known.texts }, known).catch(async (error: unknown) => {
      await this.takeBackHalf(edits, known);
      this.session.forget();
      const refusal = refusalOf(error);
      if (refusal !== null) return refusal;
      throw hostErrorOf(error, 'write-failed');
    });
    if (outcome.kind === 'applied' && edits.length > 0) {
      const steps = stepsBack(edits, known);
      this.past.add(() => this.takeBack(steps, known.draft));
      this.session.forget();
    }
    return outcome;
  }

  private async takeBack(steps: readonly Step[], draft: DraftDocument): Promise<'undone' | 'stale'> {
    for (const step of steps) {
      const outcome = await this.writeBack(step, draft).catch((error: unknown) => {
        throw hostErrorOf(error, 'write-failed');
      });
      if (outcome.kind !== 'applied') return 'stale';
    }
    return 'undone';
  }

  private write({ edits, texts, ...back }: Step, { draft, inline }: Omit<Known, 'texts'>): Promise<Outcome> {
    return this.session.word.run((context) => carryOut(context, edits, { draft, texts, inline }, back));
  }

  /** Where changes are tracked, what was written before stands there still, deleted: the draft is read for that first. */
  private async writeBack(step: Step, draft: DraftDocument): Promise<Outcome> {
    this.session.forget();
    const { known } = await this.session.recall();
    const outcome = await this.write(step, { draft, inline: known.inline });
    this.session.forget();
    return outcome;
  }

  /**
   * A batch that fails leaves behind what Word did before the failure: each edit is taken back that is found made.
   * Formats go once more, for paragraphs whose words were still to come.
   */
  private async takeBackHalf(edits: readonly Edit[], known: Known): Promise<void> {
    const formats = edits.filter(({ kind }) => kind === 'formatRuns' || kind === 'formatParagraph');
    for (const { edits: back, texts, gone = [], numbers = [] } of [
      ...stepsBack(edits, known),
      ...stepsBack(formats, known),
    ]) {
      for (const it of gone) await this.writeBack({ edits: [], texts, gone: [it] }, known.draft).catch(() => null);
      for (const it of numbers)
        await this.writeBack({ edits: [], texts, numbers: [it] }, known.draft).catch(() => null);
      for (const edit of back) await this.writeBack({ edits: [edit], texts }, known.draft).catch(() => null);
    }
  }
}

/** In a list that makes its own dashes, a typed one is left out. */
function inList(edit: Edit, draft: DraftDocument): Edit {
  if (edit.kind !== 'insertParagraphs' || edit.looks !== undefined) return edit;
  const label = paragraphAt(draft, edit.part, edit.paragraph)?.label ?? '';
  return { ...edit, lines: edit.lines.map((line) => withoutDash(line, label)) };
}
