import type { Host } from '../../host/host';
import { isEmptyRecord, longestRecord, noRecord, type DocumentRecord } from '../../record/model';
import type { RecordReading } from '../../record/read';
import type { WaiverStore } from '../waivers';
import type { ChoiceStore } from './choice';
import type { Place } from './place';
import { asideKey, type OnReset } from './shelf';

/** What keeping a record needs from outside. */
export interface AroundRecord {
  readonly host: Pick<Host, 'keep'>;
  /** Where the record is kept beside the document, and under what key. */
  readonly aside: Place;
  readonly key: string;
  /**
   * `refuge`: what is there was refused by the document, and is newer than what that holds. `copy`: everything is put there
   * too, for whoever opens the same file again without having downloaded it; what the document itself holds goes before it.
   */
  readonly asideIs: 'refuge' | 'copy';
  /** Where earlier versions kept the same, each by itself. */
  readonly earlier: { readonly waivers: WaiverStore; readonly choice: ChoiceStore };
  /** Hears of what is to be told, by key; `apart` is the one for a document that takes no record. */
  readonly note: OnReset;
  readonly apart: string;
}

/**
 * What a document keeps for this program: waivers and choice in one part of the document, read once with its first reading
 * and written with every change; where the document takes none, beside it. A damaged part is laid aside and begins anew;
 * one of a later version stays as it is.
 */
export class RecordKeeper {
  readonly waivers: WaiverStore = {
    load: async (kept) => (await this.load(kept)).waivers,
    save: (waivers) => this.change({ waivers }),
  };
  readonly choice: ChoiceStore = {
    load: async (kept) => (await this.load(kept)).choice,
    save: (choice) => this.change({ choice }),
  };
  private record: DocumentRecord = noRecord;
  private loading: Promise<DocumentRecord> | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  /** The document has a part of ours. */
  private inside = false;
  /** The part is not to be written over. */
  private frozen = false;

  constructor(private readonly around: AroundRecord) {}

  private load(kept: string | undefined): Promise<DocumentRecord> {
    return (this.loading ??= this.loadNow(kept));
  }

  private async loadNow(kept: string | undefined): Promise<DocumentRecord> {
    const { asideIs } = this.around;
    this.inside = kept !== undefined;
    const inside = kept === undefined ? null : await this.readInside(kept);
    const aside = await this.readAside();
    const [first, second] = asideIs === 'copy' ? [inside, aside] : [aside, inside];
    this.record = first ?? second ?? noRecord;
    const earlier = asideIs === 'copy' && inside !== null ? noRecord : await this.readEarlier();
    if (!isEmptyRecord(earlier)) await this.migrate(earlier);
    else if (asideIs === 'copy' && inside === null && !isEmptyRecord(this.record))
      await this.save().catch(() => undefined);
    return this.record;
  }

  private async readInside(text: string): Promise<DocumentRecord | null> {
    const reading = await read(text);
    switch (reading?.kind) {
      case 'read':
        if (reading.unread > 0) await this.layAside(text, 'the-thuc/ghi-thieu');
        return reading.record;
      case 'damaged':
        await this.layAside(text, 'the-thuc/bo-qua');
        return null;
      case 'newer':
      case 'tooLong':
        this.frozen = true;
        this.around.note(reading.kind === 'newer' ? 'the-thuc/ghi-moi-hon' : 'the-thuc/ghi-qua-dai');
        return null;
      case undefined:
        this.frozen = true;
        this.around.note(this.around.apart);
        return null;
    }
  }

  private async readAside(): Promise<DocumentRecord | null> {
    const text = this.asideText();
    const reading = text === '' ? null : await read(text);
    if (reading?.kind === 'read') return reading.record;
    if (reading?.kind === 'damaged') await this.layAside(text, 'the-thuc/bo-qua');
    return null;
  }

  private asideText(): string {
    try {
      return this.around.aside.get(this.around.key) ?? '';
    } catch {
      return '';
    }
  }

  private async layAside(text: string, key: string): Promise<void> {
    this.around.note(key);
    try {
      await this.around.aside.set(asideKey(this.around.key), text);
    } catch {
      // A place that is full keeps no copy; the part stays in the document until something else is kept there.
    }
  }

  private async readEarlier(): Promise<DocumentRecord> {
    const { waivers, choice } = this.around.earlier;
    return { waivers: await waivers.load(), choice: await choice.load() };
  }

  /** Once: what earlier versions kept joins what is here, which goes before it, and is kept there no more. */
  private async migrate(earlier: DocumentRecord): Promise<void> {
    const { waivers, choice } = this.record;
    const known = new Set(waivers.map(({ fingerprint }) => fingerprint));
    const chosen = choice.system !== 'auto' || choice.kind !== 'auto';
    this.record = {
      choice: chosen ? choice : earlier.choice,
      waivers: [...waivers, ...earlier.waivers.filter(({ fingerprint }) => !known.has(fingerprint))],
    };
    try {
      await this.save();
      await this.around.earlier.waivers.save([]);
      await this.around.earlier.choice.save(noRecord.choice);
    } catch {
      // It stays where it was, and is tried again the next time.
    }
  }

  private change(changed: Partial<DocumentRecord>): Promise<void> {
    this.record = { ...this.record, ...changed };
    return this.save();
  }

  /** One after another, each with what is to be kept when its turn comes. */
  private save(): Promise<void> {
    const saved = this.turn.then(() => this.saveNow());
    this.turn = saved.catch(() => undefined);
    return saved;
  }

  private async saveNow(): Promise<void> {
    const { aside, key, asideIs, note, apart } = this.around;
    const { recordText } = await import('./record-xml');
    const { record } = this;
    const text = recordText(record);
    if (text.length > longestRecord) throw new Error('The record is too long.');
    if (await this.put(isEmptyRecord(record) ? null : text)) {
      if (asideIs === 'copy' || this.asideText() !== '')
        await quietly(() => aside.set(key, asideIs === 'copy' ? text : ''));
      return;
    }
    await aside.set(key, text);
    note(apart);
  }

  /** True where the document holds it. */
  private async put(text: string | null): Promise<boolean> {
    if (this.frozen) return false;
    if (text === null && !this.inside) return true;
    const outcome = await this.around.host.keep(text).catch(() => null);
    if (outcome?.kind !== 'applied') return false;
    this.inside = text !== null;
    return true;
  }
}

/** Null where the code that reads it could not be loaded. */
async function read(text: string): Promise<RecordReading | null> {
  try {
    return (await import('./record-xml')).readRecord(text);
  } catch {
    return null;
  }
}

/** What is kept in the document already may fail to be kept a second time. */
async function quietly(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // Nothing is lost by it.
  }
}
