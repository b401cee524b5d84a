import type { DraftDocument } from '../draft/model';
import { paragraphAt } from '../draft/paragraph-at';
import { readDraft } from '../draft/read';
import { conflictsIn, distinct } from '../edits/conflicts';
import { withoutDash } from '../edits/new-paragraphs';
import type { TraceGroup } from '../edits/traces';
import type { Edit, Place } from '../finding/model';
import type { Note } from '../finding/note';
import type { Caret } from './caret';
import type { Capabilities, Commented, Host, NewFile, Outcome, Reading, Traces, Uncommented } from './host';
import type { Lock } from './lock';
import { groupedTraces } from './traces';
import { canCarryOut } from './word/ability';
import { canComment, wordCapabilities } from './word/capabilities';
import { caretIn } from './word/caret';
import { cleanInWord, groupsByHand, wayBack } from './word/clean';
import { commentInWord, takeNotesBack, uncommentInWord } from './word/comments';
import { inlineIn } from './word/deletions';
import { carryOut, means } from './word/edit';
import { codeOf, hostErrorOf, refusalOf } from './word/error';
import { followCaretIn } from './word/follow-caret';
import type { OfficeApi, WordApi } from './word/globals';
import { openInWord } from './word/open';
import { readWord } from './word/read';
import { selectPlace } from './word/select';
import { selectionIn } from './word/selection';
import { knownOf, type Known } from './word/story';
import { stepsBack, type Step } from './word/undo';
import { watchWord } from './word/watch';

/** Word as a host. Keeps texts and formats it has read, never an object of Word: each call finds its places again. */
export class WordHost implements Host {
  readonly can: Capabilities;
  private reading: Reading | null = null;
  private remembered: Remembered | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly done: Done[] = [];

  /** Needs the set WordApi 1.3; newer sets add kinds of edits. Office must be ready (`Office.onReady`). */
  constructor(
    private readonly office: OfficeApi = Office,
    private readonly word: WordApi = Word,
  ) {
    this.can = wordCapabilities(office);
  }

  read(): Promise<Reading> {
    return this.inTurn(() => this.readNow());
  }

  select(place: Place, expect: string | null): Promise<'shown' | 'lost'> {
    return this.inTurn(() => this.selectNow(place, expect));
  }

  caret(): Promise<Caret | null> {
    return this.inTurn(() => this.askedNow(caretIn));
  }

  selection(): Promise<readonly Caret[]> {
    return this.inTurn(() => this.askedNow(selectionIn));
  }

  apply(edits: readonly Edit[]): Promise<Outcome> {
    return this.inTurn(() => this.applyNow(edits));
  }

  undo(): Promise<'undone' | 'nothing' | 'stale'> {
    return this.inTurn(() => this.undoNow());
  }

  open({ bytes }: NewFile): Promise<'opened' | 'unable'> {
    return this.inTurn(() =>
      openInWord(this.word, bytes).catch((error: unknown) => {
        throw hostErrorOf(error, 'write-failed');
      }),
    );
  }

  traces(): Promise<Traces> {
    return this.inTurn(async () => {
      const { bytes } = await this.readNow();
      return { groups: groupedTraces(bytes, groupsByHand(this.office)), undo: wayBack };
    });
  }

  clean(groups: ReadonlySet<TraceGroup>): Promise<Outcome> {
    return this.inTurn(() => this.cleanNow(groups));
  }

  watch(listener: () => void): () => void {
    const { office, word } = this;
    return watchWord({ office, word, inTurn: (work) => this.inTurn(work) }, listener);
  }

  followCaret(listener: () => void): () => void {
    return followCaretIn(this.office, listener);
  }

  comment(notes: readonly Note[]): Promise<Commented> {
    return this.inTurn(async () => {
      const { known } = await this.recall();
      const outcome = await this.annotate((context) => commentInWord(context, notes, known));
      if ('kind' in outcome) return outcome;
      const { added, lost } = outcome;
      if (added.length > 0) this.done.push({ steps: [], draft: known.draft, notes: added });
      return { kind: 'commented', added: added.length, lost: lost.length };
    });
  }

  uncomment(): Promise<Uncommented> {
    return this.inTurn(async () => {
      const outcome = await this.annotate(uncommentInWord);
      return 'kind' in outcome ? outcome : { kind: 'uncommented', ...outcome };
    });
  }

  /** Comments are refused where the draft is locked, and by some Words whatever the draft is (office-js #6746). */
  private async annotate<Answer>(
    work: (context: Word.RequestContext) => Promise<Answer>,
  ): Promise<Answer | Extract<Outcome, { kind: 'refused' }>> {
    const { lock } = await this.recall();
    if (lock !== undefined) return { kind: 'refused', reason: lock };
    if (!canComment(this.office)) return { kind: 'refused', reason: 'unsupported' };
    return this.changed(work);
  }

  private async cleanNow(groups: ReadonlySet<TraceGroup>): Promise<Outcome> {
    const { lock } = await this.recall();
    if (lock !== undefined) return { kind: 'refused', reason: lock };
    const byHand = groupsByHand(this.office);
    if ([...groups].some((group) => byHand[group] !== undefined)) return { kind: 'refused', reason: 'unsupported' };
    // What was fixed before stands elsewhere now: Word alone can take that back.
    this.done.length = 0;
    return this.changed(async (context): Promise<Outcome> => {
      await cleanInWord(context, groups, this.office);
      return { kind: 'applied' };
    });
  }

  /** What changes the draft beside edits: what was read of it no longer holds, and a refusal of Word's is an answer. */
  private async changed<Answer>(
    work: (context: Word.RequestContext) => Promise<Answer>,
  ): Promise<Answer | Extract<Outcome, { kind: 'refused' }>> {
    this.forget();
    try {
      return await this.word.run(work);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== null) return refusal;
      throw hostErrorOf(error, 'write-failed');
    }
  }

  /** Word answers one question at a time: a second call waits until the first has its answer. */
  private inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.turn.then(work);
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async readNow(): Promise<Reading> {
    this.forget();
    this.reading = await readWord(this.office, this.word);
    return this.reading;
  }

  private async selectNow(place: Place, expect: string | null): Promise<'shown' | 'lost'> {
    const { known } = await this.recall();
    try {
      return await this.word.run((context) => selectPlace(context, place, expect, known));
    } catch (error) {
      if (codeOf(error) === 'ItemNotFound') return 'lost';
      throw hostErrorOf(error, 'select-failed');
    }
  }

  /** Of the draft as it stands now: since the last reading the author may have typed where the cursor is. */
  private async askedNow<Answer>(
    ask: (context: Word.RequestContext, known: Known) => Promise<Answer>,
  ): Promise<Answer> {
    await this.readNow();
    const { known } = await this.recall();
    try {
      return await this.word.run((context) => ask(context, known));
    } catch (error) {
      throw hostErrorOf(error, 'caret-unknown');
    }
  }

  private async applyNow(given: readonly Edit[]): Promise<Outcome> {
    const { known, lock } = await this.recall();
    if (lock !== undefined) return { kind: 'refused', reason: lock };
    const edits = distinct(given);
    const mistaken = edits.filter((edit) => !means(edit, known));
    const refused = mistaken.length > 0 ? mistaken : conflictsIn(edits);
    if (refused.length > 0) return { kind: 'stale', edits: refused };
    const able = edits.every((edit) => canCarryOut(this.office, edit, known.draft));
    if (!able) return { kind: 'refused', reason: 'unsupported' };
    return this.applyAll(
      edits.map((edit) => inList(edit, known.draft)),
      known,
    );
  }

  private async applyAll(edits: readonly Edit[], known: Known): Promise<Outcome> {
    const outcome = await this.write({ edits, texts: known.texts }, known).catch(async (error: unknown) => {
      await this.takeBack(edits, known);
      this.forget();
      const refusal = refusalOf(error);
      if (refusal !== null) return refusal;
      throw hostErrorOf(error, 'write-failed');
    });
    if (outcome.kind === 'applied' && edits.length > 0) {
      this.done.push({ steps: stepsBack(edits, known), draft: known.draft, notes: [] });
      this.forget();
    }
    return outcome;
  }

  private async undoNow(): Promise<'undone' | 'nothing' | 'stale'> {
    const last = this.done.pop();
    if (last === undefined) return 'nothing';
    if (last.notes.length > 0) return this.takeBackNotes(last.notes);
    for (const step of last.steps) {
      const outcome = await this.writeBack(step, last.draft).catch((error: unknown) => {
        throw hostErrorOf(error, 'write-failed');
      });
      if (outcome.kind !== 'applied') return 'stale';
    }
    return 'undone';
  }

  private async takeBackNotes(notes: readonly Note[]): Promise<'undone' | 'stale'> {
    this.forget();
    const { known } = await this.recall();
    try {
      return await this.word.run((context) => takeNotesBack(context, notes, known));
    } catch (error) {
      throw hostErrorOf(error, 'write-failed');
    } finally {
      this.forget();
    }
  }

  private write({ edits, texts, gone }: Step, { draft, inline }: Omit<Known, 'texts'>): Promise<Outcome> {
    return this.word.run((context) => carryOut(context, edits, { draft, texts, inline }, gone));
  }

  /** Where changes are tracked, what was written before stands there still, deleted: the draft is read for that first. */
  private async writeBack(step: Step, draft: DraftDocument): Promise<Outcome> {
    this.forget();
    const { known } = await this.recall();
    const outcome = await this.write(step, { draft, inline: known.inline });
    this.forget();
    return outcome;
  }

  /**
   * A batch that fails leaves behind what Word did before the failure: each edit is taken back that is found made.
   * Formats go once more, for paragraphs whose words were still to come.
   */
  private async takeBack(edits: readonly Edit[], known: Known): Promise<void> {
    const formats = edits.filter(({ kind }) => kind === 'formatRuns' || kind === 'formatParagraph');
    for (const { edits: back, texts, gone = [] } of [...stepsBack(edits, known), ...stepsBack(formats, known)]) {
      for (const it of gone) await this.writeBack({ edits: [], texts, gone: [it] }, known.draft).catch(() => null);
      for (const edit of back) await this.writeBack({ edits: [edit], texts }, known.draft).catch(() => null);
    }
  }

  /** The draft of the last reading; read again when the document was changed from here since. */
  private async recall(): Promise<Remembered> {
    if (this.remembered === null) {
      const { bytes, coverage, lock } = this.reading ?? (await this.readNow());
      const draft = readDraft(bytes, coverage);
      this.remembered = { known: knownOf(draft, inlineIn(bytes, draft)), lock };
    }
    return this.remembered;
  }

  private forget(): void {
    this.reading = null;
    this.remembered = null;
  }
}

/** What `undo` takes back: edits, or comments. */
interface Done {
  readonly steps: readonly Step[];
  readonly draft: DraftDocument;
  readonly notes: readonly Note[];
}

interface Remembered {
  readonly known: Known;
  readonly lock: Lock | undefined;
}

/** In a list that makes its own dashes, a typed one is left out. */
function inList(edit: Edit, draft: DraftDocument): Edit {
  if (edit.kind !== 'insertParagraphs' || edit.looks !== undefined) return edit;
  const label = paragraphAt(draft, edit.part, edit.paragraph)?.label ?? '';
  return { ...edit, lines: edit.lines.map((line) => withoutDash(line, label)) };
}
