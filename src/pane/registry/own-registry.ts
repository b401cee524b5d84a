import type { CalendarDate } from '../../text/dates';
import type { Engine } from '../engine';
import type { OwnAnswer, OwnChange, OwnRow } from './model';
import type { RegistryStore } from './store';

/** The organisation's own registry as the pane knows it. */
export interface OwnState {
  /** The file it was last chosen from; null where it was only added to by hand, or is not there. */
  readonly name: string | null;
  readonly count: number;
  /** The file last chosen, or kept from before, that could not be used; no faults: it could not be read at all. */
  readonly refused: { readonly name: string; readonly faults: readonly string[] } | null;
  /** Storage took the last change. */
  readonly kept: boolean;
}

/** No registry of its own. */
export const noRegistry: OwnState = { name: null, count: 0, refused: null, kept: true };

/** What the registry needs of the session. */
export interface AroundRegistry {
  readonly engine: Engine;
  readonly store: RegistryStore;
  tell(own: Partial<OwnState>): void;
  check(): Promise<void>;
}

/** Under this name a registry is kept that no file was chosen for. */
const unnamed = '';

/** The organisation's own registry in the pane: chosen, added to, put away; always compared with from then on. */
export class OwnRegistry {
  private kept: { readonly name: string; readonly text: string } | null = null;
  private loading: Promise<void> | null = null;

  constructor(private readonly around: AroundRegistry) {}

  /** Brings back what the machine keeps, once; before references are compared with it. */
  load(): Promise<void> {
    this.loading ??= this.bring();
    return this.loading;
  }

  private async bring(): Promise<void> {
    const saved = await this.around.store.load();
    if (saved === null) return;
    const answer = await this.ask({ kind: 'replace', text: saved.text, format: 'json' });
    if (answer.kind === 'faulty') this.around.tell({ refused: { name: saved.name, faults: answer.faults } });
    else {
      this.kept = { name: saved.name, text: answer.text };
      this.around.tell({ name: nameOf(saved.name), count: answer.count });
    }
  }

  /** Takes a file, JSON or CSV, in use; or says what is wrong with it and leaves everything as it was. */
  async choose(name: string, text: string): Promise<void> {
    await this.load();
    const format = /\.csv$/iu.test(name) ? 'csv' : 'json';
    const answer = await this.ask({ kind: 'replace', text, format });
    if (answer.kind === 'faulty') this.around.tell({ refused: { name, faults: answer.faults } });
    else await this.changed(name, answer);
  }

  /** One more document; of the same number and day the new entry takes the place of the old. True when it is in. */
  async add(row: OwnRow): Promise<boolean> {
    await this.load();
    const answer = await this.ask({ kind: 'add', row });
    if (answer.kind === 'faulty') return false;
    await this.changed(this.kept?.name ?? unnamed, answer);
    return true;
  }

  /** One document less. */
  async remove(number: string, date: CalendarDate | null): Promise<void> {
    const answer = await this.ask({ kind: 'remove', number, date });
    if (answer.kind === 'changed') await this.changed(this.kept?.name ?? unnamed, answer);
  }

  /** Puts the whole registry away. */
  async clear(): Promise<void> {
    const answer = await this.ask({ kind: 'replace', text: '[]', format: 'json' });
    if (answer.kind === 'changed') await this.changed(unnamed, answer);
  }

  /** The registry as a JSON file, lines and all; null where there is none. */
  exported(): string | null {
    return this.kept === null ? null : `${JSON.stringify(JSON.parse(this.kept.text), null, 2)}\n`;
  }

  private async changed(name: string, { text, count }: Extract<OwnAnswer, { kind: 'changed' }>): Promise<void> {
    this.kept = count === 0 ? null : { name, text };
    const kept = (await this.around.store.save(this.kept)) === 'kept';
    this.around.tell({ name: count === 0 ? null : nameOf(name), count, refused: null, kept });
    await this.around.check();
  }

  /** The reader itself did not come: no fault can be named. */
  private ask(change: OwnChange): Promise<OwnAnswer> {
    return this.around.engine.changeOwn(change).catch((): OwnAnswer => ({ kind: 'faulty', faults: [] }));
  }
}

function nameOf(name: string): string | null {
  return name === unnamed ? null : name;
}
