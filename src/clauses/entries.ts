import { isNote } from '../text/placeholder';
import { slotNamesIn } from './body';
import type { Clause, Slot } from './model';
import type { ClauseEntry, LibraryFile, SlotEntry } from './schema';

/** Slots that are known by name. */
export type KnownSlots = ReadonlyMap<string, Slot>;

/** A slot of a file with all that may be left out there. */
export function slotOf({ name, type, label, placeholder, sample, partySample, options, from }: SlotEntry): Slot {
  return {
    name,
    type,
    label: nfc(label),
    placeholder: nfc(placeholder ?? noteFor(label)),
    sample: sample === undefined ? null : nfc(sample),
    partySample: partySample === undefined ? null : nfc(partySample),
    options: (options ?? []).map(nfc),
    from: from ?? null,
  };
}

/** Words for the square brackets, out of a label: “Đơn vị chủ trì” → “đơn vị chủ trì”, “Kỳ báo cáo” → “ghi kỳ báo cáo”. */
export function noteFor(label: string): string {
  const plain = nfc(label).replace(/[[\]{}\n]/gu, ' ');
  const lowered = `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`.trim().slice(0, 70);
  return isNote(lowered) ? lowered : `ghi ${lowered}`;
}

/** The slots that a file makes known beside those known already; its own take the place of others of the same name. */
export function slotsOfFile(file: Pick<LibraryFile, 'slots'>, known: KnownSlots): KnownSlots {
  const all = new Map(known);
  for (const entry of file.slots ?? []) all.set(entry.name, slotOf(entry));
  return all;
}

/** A clause of a file; null where its body names a slot that nobody knows. */
export function clauseOf(entry: ClauseEntry, known: KnownSlots): Clause | null {
  const own = new Map((entry.slots ?? []).map((it) => [it.name, it]));
  const slots: Slot[] = [];
  for (const name of slotNamesIn(entry.body)) {
    const mine = own.get(name);
    const slot = mine === undefined ? known.get(name) : slotOf(mine);
    if (slot === undefined) return null;
    slots.push(slot);
  }
  return {
    id: entry.id,
    title: nfc(entry.title),
    system: entry.system,
    category: entry.category,
    kinds: entry.kinds ?? [],
    field: entry.field === undefined ? null : nfc(entry.field),
    body: entry.body.map(nfc),
    slots,
    keywords: (entry.keywords ?? []).map(nfc),
  };
}

function nfc(text: string): string {
  return text.normalize('NFC').trim();
}
