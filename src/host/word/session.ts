import { draftInTurns } from '../draft-of';
import type { Reading } from '../host';
import type { HostErrorCode } from '../host-error';
import type { Lock } from '../lock';
import { inlineIn } from './deletions';
import { hostErrorOf } from './error';
import type { OfficeApi, WordApi } from './globals';
import { readWord } from './read';
import { knownOf, type Known } from './story';

/** The draft of the last reading, and the lock that it stood under. */
export interface Recalled {
  readonly known: Known;
  readonly lock: Lock | undefined;
}

/**
 * Word, and what was read of the draft in it: texts and formats, never an object of Word. Word answers one question at a
 * time, so what is asked of it takes its turn.
 */
export class WordSession {
  private reading: Reading | null = null;
  private recalled: Recalled | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly office: OfficeApi,
    readonly word: WordApi,
  ) {}

  /** Work that begins when all asked before has its answer. */
  inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.turn.then(work);
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  /** Reads the draft as it stands now. */
  async read(): Promise<Reading> {
    this.forget();
    this.reading = await readWord(this.office, this.word);
    return this.reading;
  }

  /** The draft of the last reading; read again when the document was changed from here since. */
  async recall(): Promise<Recalled> {
    if (this.recalled === null) {
      const { bytes, coverage, lock } = this.reading ?? (await this.read());
      const draft = await draftInTurns(bytes, coverage);
      this.recalled = { known: knownOf(draft, inlineIn(bytes, draft)), lock };
    }
    return this.recalled;
  }

  /** The lock that was read last; undefined where there is none, or nothing is known. */
  get lock(): Lock | undefined {
    return this.recalled?.lock ?? this.reading?.lock;
  }

  /** What was read no longer holds: the document is being changed from here. */
  forget(): void {
    this.reading = null;
    this.recalled = null;
  }

  /** One batch. Throws HostError: what Word did not say plainly has the code `failure`. */
  async run<Answer>(failure: HostErrorCode, batch: (context: Word.RequestContext) => Promise<Answer>): Promise<Answer> {
    try {
      return await this.word.run(batch);
    } catch (error) {
      throw hostErrorOf(error, failure);
    }
  }
}
