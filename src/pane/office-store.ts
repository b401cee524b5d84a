import { onMachine } from './kept/place';
import { asItStood, keptBy, Shelf, type OnReset, type Shape } from './kept/shelf';

/** What an office has decided on this machine: its file as it was chosen, and the advice that was switched off here. */
export interface OfficeSetting {
  readonly file: { readonly name: string; readonly text: string } | null;
  readonly silenced: readonly Silenced[];
}

/** A rule that was switched off from one of its findings. */
export interface Silenced {
  readonly rule: string;
  /** What the finding said, by which the person knows it again. */
  readonly message: string;
}

/** Where the machine keeps it. A store that cannot read answers with nothing; one that cannot write says so. */
export interface OfficeStore {
  load(): OfficeSetting;
  save(setting: OfficeSetting): 'kept' | 'notKept';
}

/** Nothing decided. */
export const noSetting: OfficeSetting = { file: null, silenced: [] };

/** A setting that lives as long as the pane. */
export function memoryOffice(initial: OfficeSetting = noSetting): OfficeStore {
  let kept = initial;
  return {
    load: () => kept,
    save: (setting) => {
      kept = setting;
      return 'kept';
    },
  };
}

const shape: Shape<OfficeSetting> = {
  key: 'the-thuc/co-quan',
  empty: noSetting,
  migrations: [asItStood],
  read: settingFrom,
};

/** The setting in the browser's storage. */
export function storedOffice(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  partition = '',
  onReset?: OnReset,
): OfficeStore {
  const shelf = new Shelf(onMachine(storage, partition), shape, onReset);
  return { load: () => shelf.load(), save: (setting) => keptBy(() => shelf.save(setting)) };
}

/** Saved data comes from outside: what is not a setting is broken. */
function settingFrom(saved: unknown): OfficeSetting | null {
  if (!isRecord(saved) || Array.isArray(saved)) return null;
  const { file = null, silenced = [] } = saved;
  const isFile = isRecord(file) && typeof file.name === 'string' && typeof file.text === 'string';
  return {
    file: isFile ? { name: String(file.name), text: String(file.text) } : null,
    silenced: Array.isArray(silenced) ? silenced.filter(isSilenced) : [],
  };
}

function isSilenced(value: unknown): value is Silenced {
  return isRecord(value) && typeof value.rule === 'string' && typeof value.message === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
