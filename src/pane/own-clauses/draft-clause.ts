import { piecesOf, slotMarkOf, slotNamesIn } from '../../clauses/body';
import { builtInSlots } from '../../clauses/built-in';
import { noteFor } from '../../clauses/entries';
import type { Category, Clause, ClauseSystem, Slot } from '../../clauses/model';
import { fieldName, fields } from '../../clauses/names';
import { faultsOfClause } from '../../clauses/own/change';
import { freshId } from '../../clauses/own/merge';
import { bodyOf, idOf, slotFor, type Proposal } from '../../clauses/own/propose';
import { spotsIn, type Reading } from '../../clauses/own/spots';

/** Words of the text that are a slot, or may be. */
export interface SlotChoice {
  readonly slot: Slot;
  /** What stands in the text while they are none. */
  readonly words: string;
  readonly accepted: boolean;
}

/** A clause that is being written. */
export interface DraftClause {
  /** The kept clause that it takes the place of; null: a new one. */
  readonly of: Clause | null;
  readonly title: string;
  readonly system: ClauseSystem;
  readonly category: Category;
  readonly field: string;
  /** A paragraph a line; an accepted slot stands in it as `{name}`. */
  readonly text: string;
  readonly slots: readonly SlotChoice[];
}

/** So many characters of the first line make a name. */
const longestTitle = 60;

/** A selection as a clause to be looked at: every slot proposed is accepted at first. */
export function draftOf(proposal: Proposal, system: ClauseSystem): DraftClause {
  const slots = [...new Map(proposal.slots.map((it) => [it.slot.name, it])).values()];
  const names = new Set(slots.map(({ slot }) => slot.name));
  return {
    ...{ of: null, system, category: 'khac', field: '' },
    title: titleOf(proposal.paragraphs[0] ?? ''),
    text: bodyOf(proposal, names).join('\n'),
    slots: slots.map(({ slot, paragraph, start, end }) => ({
      slot,
      words: (proposal.paragraphs[paragraph] ?? '').slice(start, end),
      accepted: true,
    })),
  };
}

/** Nothing written yet. */
export function blankDraft(system: ClauseSystem): DraftClause {
  return { of: null, title: '', system, category: 'khac', field: '', text: '', slots: [] };
}

/** A kept clause to be changed. */
export function draftFrom(clause: Clause): DraftClause {
  const { title, system, category, field, body, slots } = clause;
  return {
    ...{ of: clause, title, system, category, field: field === null ? '' : fieldName(field), text: body.join('\n') },
    slots: slots.map((slot) => ({ slot, words: slot.sample ?? slot.placeholder, accepted: true })),
  };
}

/** The first words of a paragraph, as far as a name goes. */
function titleOf(paragraph: string): string {
  const words = paragraph.replace(/^- /u, '');
  if (words.length <= longestTitle) return words.replace(/[.,;:]+$/u, '');
  const cut = words.slice(0, words.lastIndexOf(' ', longestTitle));
  return cut.replace(/[\s.,;:(–-]+$/u, '');
}

/** A slot accepted or refused: wherever its words stand, or its mark. */
export function withChoice(draft: DraftClause, name: string, accepted: boolean): DraftClause {
  const choice = draft.slots.find(({ slot }) => slot.name === name);
  if (choice?.accepted !== !accepted) return draft;
  const mark = slotMarkOf(name);
  const text = accepted ? replaced(draft.text, choice.words, mark) : draft.text.replaceAll(mark, () => choice.words);
  return { ...draft, text, slots: draft.slots.map((it) => (it === choice ? { ...it, accepted } : it)) };
}

/** A slot of the person's own under another name: what stands in brackets follows it. */
export function withLabel(draft: DraftClause, name: string, label: string): DraftClause {
  const slots = draft.slots.map((it) =>
    it.slot.name === name ? { ...it, slot: { ...it.slot, label, placeholder: noteFor(label) } } : it,
  );
  return { ...draft, slots };
}

/** Words of the text made a slot; the same draft where they cannot be one. */
export function withSlot(draft: DraftClause, words: string, reading: Reading): DraftClause {
  const wanted = words.trim();
  if (wanted === '' || /[{}\n]/u.test(wanted)) return draft;
  const [spot] = spotsIn(wanted, reading).filter(({ start, end }) => start === 0 && end === wanted.length);
  const guess = { start: 0, end: wanted.length, type: /^\d{4}$/u.test(wanted) ? 'year' : 'text', usual: null } as const;
  const used = draft.slots.map(({ slot }) => slot);
  const slot = slotFor(spot ?? guess, wanted, builtInSlots, used);
  const added = { ...draft, slots: [...draft.slots, { slot, words: wanted, accepted: false }] };
  return withChoice(added, slot.name, true);
}

/** Words replaced wherever they stand whole, outside of the marks of other slots. */
function replaced(text: string, words: string, mark: string): string {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'gu');
  return piecesOf(text)
    .map((piece) => (piece.kind === 'slot' ? slotMarkOf(piece.name) : piece.text.replace(whole, () => mark)))
    .join('');
}

/** What is wrong with a field, or with the text; a Vietnamese sentence each. */
export type DraftFaults = Partial<Record<'title' | 'field' | 'text', readonly string[]>>;

/** The clause that is kept, or what keeps it from being one. */
export function clauseOfDraft(
  draft: DraftClause,
  isTaken: (id: string) => boolean,
): { readonly kind: 'good'; readonly clause: Clause } | { readonly kind: 'wrong'; readonly faults: DraftFaults } {
  const { of, title, system, category, field, text, slots } = draft;
  const body = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const known = new Map(slots.map(({ slot }) => [slot.name, slot]));
  const name = title.normalize('NFC').trim();
  const id = of?.id ?? idOf(name);
  const clause: Clause = {
    id: of === null && isTaken(id) ? freshId(id, isTaken) : id,
    ...{ title: name, system, category, kinds: of?.kinds ?? [], keywords: of?.keywords ?? [] },
    field: fieldFrom(field.normalize('NFC').trim()),
    body,
    slots: slotNamesIn(body).flatMap((it) => known.get(it) ?? builtInSlots.get(it) ?? []),
  };
  const faults = faultsOfDraft(clause);
  return Object.keys(faults).length === 0 ? { kind: 'good', clause } : { kind: 'wrong', faults };
}

/** A field that the standard clauses have is named as theirs. */
function fieldFrom(words: string): string | null {
  return words === '' ? null : (fields.find((it) => fieldName(it) === words) ?? words);
}

function faultsOfDraft(clause: Clause): DraftFaults {
  const faults: Record<string, string[]> = {};
  for (const { field, message } of faultsOfClause(clause, builtInSlots)) {
    const place = field === 'title' || field === 'field' ? field : 'text';
    (faults[place] ??= []).push(`${message.charAt(0).toUpperCase()}${message.slice(1)}.`);
  }
  return faults;
}
