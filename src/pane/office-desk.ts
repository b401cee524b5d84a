import type { OfficeReading } from '../office/model';
import type { Engine } from './engine';
import { indexOf } from './fixing';
import type { Item } from './items';
import { noSetting, type OfficeSetting, type OfficeStore, type Silenced } from './office-store';
import type { OfficeState } from './office-state';
import type { Action, PaneState } from './state';

/** What the desk needs of the session. */
export interface Around {
  readonly engine: Engine;
  readonly store: OfficeStore;
  getState(): PaneState;
  dispatch(action: Action): void;
  check(): Promise<void>;
}

/** The reader itself did not come: no fault can be named. */
function unread(): OfficeReading {
  return { kind: 'faulty', faults: [] };
}

/** The office's own rules in the pane: chosen, put away, and advice switched off and on again. */
export class OfficeDesk {
  private setting: OfficeSetting = noSetting;

  constructor(private readonly around: Around) {}

  /** Brings back what the machine keeps, before the first check. */
  async load(): Promise<void> {
    this.setting = this.around.store.load();
    const { file, silenced } = this.setting;
    if (file !== null) await this.read(file.name, file.text);
    if (silenced.length > 0) this.tell({ silenced });
  }

  /** Takes a file in force, or says what is wrong with it and leaves everything as it was. */
  async choose(name: string, text: string): Promise<void> {
    if (!(await this.read(name, text))) return;
    this.keep({ ...this.setting, file: { name, text } });
    await this.around.check();
  }

  /** Puts the file away. */
  async remove(): Promise<void> {
    this.tell({ file: null, refused: null });
    this.keep({ ...this.setting, file: null });
    await this.around.check();
  }

  /** “Tắt góp ý này”: the rule is not asked on this machine any more. */
  async silence(item: Item): Promise<void> {
    const { rule, message } = item;
    const index = indexOf(this.around.getState(), item);
    const others = this.setting.silenced.filter((it) => it.rule !== rule);
    this.around.dispatch({ type: 'silenced', silenced: { rule, message }, index });
    await this.keepSilenced([...others, { rule, message }]);
  }

  /** Asks the rule again. */
  async restore(rule: string): Promise<void> {
    this.around.dispatch({ type: 'silenced', silenced: null, index: null });
    await this.keepSilenced(this.setting.silenced.filter((it) => it.rule !== rule));
  }

  private async keepSilenced(silenced: readonly Silenced[]): Promise<void> {
    this.tell({ silenced });
    this.keep({ ...this.setting, silenced });
    await this.around.check();
  }

  private async read(name: string, text: string): Promise<boolean> {
    const reading = await this.around.engine.readOffice(text).catch(unread);
    if (reading.kind === 'faulty') {
      this.tell({ refused: { name, faults: reading.faults } });
      return false;
    }
    this.tell({ file: { name, rules: reading.rules, changes: reading.changes }, refused: null });
    return true;
  }

  private keep(setting: OfficeSetting): void {
    this.setting = setting;
    this.tell({ kept: this.around.store.save(setting) === 'kept' });
  }

  private tell(office: Partial<OfficeState>): void {
    this.around.dispatch({ type: 'officeChanged', office });
  }
}
