import type { Caret, Host } from '../../host/host';
import { landing } from '../../drafting/landing';
import { sortOf, type LandingText } from '../../drafting/model';
import type { Checked } from '../engine';
import { Observed } from '../observed';
import type { Session } from '../session';
import type { CardDesk } from './card-desk';
import { choicesAt, usualPlace, type Choice, type Choices } from './places';
import { besideText } from './saying';
import { strings } from './strings';
import type { Wording } from './wording';

/** Where the author's cursor was when last asked for. */
export interface CursorState {
  /** Index of its paragraph in the draft; null where it stands nowhere. */
  readonly paragraph: number | null;
}

interface Options {
  readonly host: Host;
  readonly session: Session;
  readonly card: CardDesk;
  /** A clause has been put in. */
  readonly onInserted: (id: string) => void;
}

/** A cursor that moves is asked for once it has rested so long, and not sooner than four times the last answer took. */
const rest = 250;

/** Where the open clause would land, and the landing itself. It follows the author's cursor while somebody looks. */
export class LandingDesk extends Observed<CursorState> {
  private took = 0;
  private last: { readonly key: readonly unknown[]; readonly choices: Choices | null } | null = null;

  constructor(private readonly options: Options) {
    super({ paragraph: null });
  }

  /** Follows the cursor; the answer ends that. */
  follow(): () => void {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const end = this.options.host.followCaret(() => {
      clearTimeout(resting);
      resting = setTimeout(() => void this.look(), Math.max(rest, this.took * 4));
    });
    void this.look();
    return () => {
      clearTimeout(resting);
      end();
    };
  }

  /** Asks where the cursor is. A host that cannot say is not complained of here: only whoever puts in is told. */
  async look(): Promise<void> {
    const started = Date.now();
    const caret = await this.options.host.caret().catch(() => null);
    this.took = Date.now() - started;
    this.moveTo(caret);
  }

  private moveTo(caret: Caret | null): void {
    const paragraph = caret?.span.paragraph ?? null;
    if (paragraph === this.getState().paragraph) return;
    this.set({ paragraph });
    this.options.card.set({ choice: 0, choosing: false });
  }

  /** The places where the open clause can go; null: nothing is open, or there is no draft. */
  choices(): Choices | null {
    const { session, card } = this.options;
    const checked = session.getChecked();
    const wording = card.wording();
    const { clause } = card.getState();
    const { paragraph } = this.getState();
    if (checked === null || clause === null || wording === null) return null;
    const key = [checked, clause, paragraph, shapeOf(wording)];
    if (this.last?.key.every((it, i) => it === key[i]) === true) return this.last.choices;
    const choices = choicesIn(checked, paragraph, {
      sort: sortOf(clause.category),
      paragraphs: wording.paragraphs,
    });
    this.last = { key, choices };
    return choices;
  }

  /** The place that is chosen of them. */
  chosen(): Choice | null {
    const choices = this.choices();
    return choices?.kind === 'choices' ? (choices.choices[this.options.card.getState().choice] ?? null) : null;
  }

  /**
   * Puts the open clause in where the button says. When the cursor has gone elsewhere since, or the draft has changed,
   * nothing is put in and the author is told.
   */
  async insert(): Promise<void> {
    const { session, card } = this.options;
    const said = this.chosen();
    const { clause } = card.getState();
    if (said === null || clause === null) return;
    const caret = await session.asking.caret();
    if (isChanged(caret, session.getChecked())) {
      await session.check();
      this.moveTo(caret);
      this.tell(strings.changed);
      return;
    }
    const before = targetOf(said);
    this.moveTo(caret);
    const now = this.chosen();
    if (now === null) return;
    if (targetOf(now) !== before) {
      this.tell(strings.moved(besideText(now.landing.neighbour)));
      return;
    }
    const landing = this.landed(now);
    if (landing === null) return;
    const where = besideText(landing.neighbour);
    if (!(await session.write([{ edits: landing.edits }], strings.inserted(clause.title, where)))) return;
    card.shut();
    this.options.onInserted(clause.id);
    await this.toFirstBlank(landing);
    await this.look();
  }

  /** The landing of the words as they are now: places are told by their shape alone. */
  private landed({ place }: Choice): Choice['landing'] | null {
    const checked = this.options.session.getChecked();
    const { clause } = this.options.card.getState();
    const wording = this.options.card.wording();
    if (checked === null || clause === null || wording === null) return null;
    const text = { sort: sortOf(clause.category), paragraphs: wording.paragraphs };
    const answer = landing(checked.draft, checked.result.anatomy, place, text);
    return answer.kind === 'lands' ? answer : null;
  }

  /** The cursor goes to the first place still to be filled, else behind the new words. */
  private async toFirstBlank({ unfilled, edits }: Choice['landing']): Promise<void> {
    const { session, host } = this.options;
    const draft = session.getChecked()?.draft;
    const [first] = unfilled;
    const at = (paragraph: number) => draft?.paragraphs[paragraph]?.text ?? '';
    if (first !== undefined) {
      const words = at(first.paragraph).slice(first.start, first.end);
      // The author stays where the way back is: only who asks for a blank is taken to the page.
      const span = { part: 'body', ...first } as const;
      if (words.startsWith('[') && host.can.select)
        await host.select({ kind: 'span', span }, words).catch(() => 'lost');
      return;
    }
    const added = edits.find((edit) => edit.kind === 'insertParagraphs');
    if (added === undefined || !host.can.select) return;
    const paragraph = added.paragraph + (added.where === 'after' ? added.lines.length : added.lines.length - 1);
    const end = at(paragraph).length;
    await host.select({ kind: 'span', span: { part: 'body', paragraph, start: end, end } }, '').catch(() => 'lost');
  }

  private tell(text: string): void {
    this.options.session.dispatch({ type: 'told', text });
  }
}

function choicesIn({ draft, result }: Checked, paragraph: number | null, text: LandingText): Choices {
  const { anatomy } = result;
  const place =
    paragraph === null ? usualPlace(anatomy, text.sort) : ({ paragraph, where: 'after', outwards: 0 } as const);
  return place === null ? { kind: 'refused', reason: strings.noText } : choicesAt({ draft, anatomy }, place, text);
}

/** All of the words that bears on where and how they land: which paragraphs are items of a list, and their last marks. */
function shapeOf({ paragraphs }: Wording): string {
  return paragraphs.map(({ text }) => `${text.startsWith('- ') ? '-' : ''}${text.slice(-1)}`).join('\n');
}

/** Where a choice puts its words, for comparing. */
function targetOf({ landing: { edits, number, neighbour } }: Choice): string {
  const added = edits.find((edit) => edit.kind === 'insertParagraphs');
  return JSON.stringify([neighbour, number, added?.paragraph, added?.where]);
}

/** The paragraph of the cursor does not read as when the draft was checked. */
function isChanged(caret: Caret | null, checked: Checked | null): boolean {
  return caret !== null && checked?.draft.paragraphs[caret.span.paragraph]?.text !== caret.text;
}
