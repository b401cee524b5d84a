import { plainInPlace } from '../../text/plain';
import { slotMarkOf } from '../body';
import { noteFor, type KnownSlots } from '../entries';
import type { Clause, Slot, SlotType } from '../model';
import { freshId } from './merge';
import { spotsIn, type Reading, type Spot } from './spots';

/** Words of a selection that may become a slot. Words that are the same are one slot. */
export interface ProposedSlot {
  /** Which paragraph of `Proposal.paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly slot: Slot;
}

/** A selection made ready to be kept: numbers and “./.” gone, slots proposed. */
export interface Proposal {
  readonly paragraphs: readonly string[];
  readonly slots: readonly ProposedSlot[];
}

const number = /^(?:(?:[IVX]+[.-]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ][).]|Điều \d+\.)[ \t]+)/u;

/** Reads a selection of whole paragraphs. Blank ones are left out. */
export function proposeClause(selection: readonly string[], known: KnownSlots, reading: Reading): Proposal {
  const paragraphs = selection
    .map((it) =>
      it
        .normalize('NFC')
        .replace(/[\s\u00a0]+/gu, ' ')
        .trim(),
    )
    .map((it) =>
      it
        .replace(number, '')
        .replace(/^[-–+•] ?/u, '- ')
        .replace(/\s*\.\/\.$/u, '.')
        .replace(/[{}]/g, ''),
    )
    .filter((it) => it !== '' && it !== '- ');
  const named = new Map<string, Slot>();
  const slots = paragraphs.flatMap((text, paragraph) =>
    spotsIn(text, reading).map((spot): ProposedSlot => {
      const words = text.slice(spot.start, spot.end);
      const key = `${spot.type} ${words}`;
      const slot = named.get(key) ?? slotFor(spot, words, known, [...named.values()]);
      named.set(key, slot);
      return { paragraph, start: spot.start, end: spot.end, slot };
    }),
  );
  return { paragraphs, slots };
}

/** The body with those of the slots that were accepted, by name. */
export function bodyOf({ paragraphs, slots }: Proposal, accepted: ReadonlySet<string>): readonly string[] {
  return paragraphs.map((text, paragraph) => {
    const mine = slots.filter((it) => it.paragraph === paragraph && accepted.has(it.slot.name));
    return mine.reduceRight(
      (body, { start, end, slot }) => body.slice(0, start) + slotMarkOf(slot.name) + body.slice(end),
      text,
    );
  });
}

/** The clause that is kept. Its id is made of the title and differs from those that are taken. */
export function clauseFrom(
  proposal: Proposal,
  accepted: ReadonlySet<string>,
  use: Pick<Clause, 'title' | 'system' | 'category' | 'kinds' | 'field' | 'keywords'>,
  isTaken: (id: string) => boolean,
): Clause {
  const id = idOf(use.title);
  const slots = proposal.slots.map(({ slot }) => slot).filter(({ name }) => accepted.has(name));
  return {
    ...use,
    id: isTaken(id) ? freshId(id, isTaken) : id,
    body: bodyOf(proposal, accepted),
    slots: [...new Map(slots.map((slot) => [slot.name, slot])).values()],
  };
}

/** “Họp giao ban tuần” → “hop-giao-ban-tuan”. */
export function idOf(title: string): string {
  const words = plainInPlace(title.normalize('NFC')).match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 70).replace(/-$/, '') || 'dieu-khoan';
}

/** A slot that everybody knows where the words around say which, as long as it is free; else one of its own. */
export function slotFor(spot: Spot, words: string, known: KnownSlots, used: readonly Slot[]): Slot {
  const names = new Set(used.map(({ name }) => name));
  const usual = spot.usual === null || names.has(spot.usual) ? undefined : known.get(spot.usual);
  if (usual?.type === spot.type) return { ...usual, sample: words, partySample: null };
  return ownSlot(spot.type, words, names);
}

const labels: Readonly<Record<SlotType, readonly [name: string, label: string]>> = {
  unit: ['don-vi', 'Tên đơn vị'],
  person: ['nguoi', 'Tên người'],
  date: ['ngay', 'Ngày'],
  deadline: ['han', 'Hạn'],
  year: ['nam', 'Năm'],
  period: ['ky', 'Kỳ'],
  instrument: ['van-ban', 'Tên văn bản'],
  option: ['lua-chon', 'Lựa chọn'],
  text: ['noi-dung', 'Nội dung'],
};

function ownSlot(type: SlotType, words: string, names: ReadonlySet<string>): Slot {
  const [base, title] = labels[type];
  let count = 1;
  while (names.has(`${base}-${count}`)) count++;
  const label = `${title} ${count}`;
  return {
    name: `${base}-${count}`,
    type,
    label,
    placeholder: noteFor(label),
    sample: words,
    partySample: null,
    options: [],
    from: null,
  };
}
