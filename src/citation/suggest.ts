import type { Instrument } from '../catalogue/model';
import type { Judgement } from './judge';
import { type Patch, issuerFor, patchesFor } from './patches';
import { typeFor } from './right-words';
import { isInOrder } from './skeleton';
import { titlesAgree } from './alike';
import { type CitationParts, type CitationStyle, partsOf, writeFull, writeInstrument, writeShort } from './write';

/** How a reference is put right: the whole as it should stand, and the changes that make it so. */
export interface Suggestion {
  readonly text: string;
  readonly patches: readonly Patch[];
  /** Where the reference ends; further on than was read where its issuer or title stand there with slips. */
  readonly end: number;
}

/**
 * The whole reference as it should stand in its place, or null where it is right or nothing can be said. What the registry
 * does not know is repaired in form only: no date, issuer or title is made up. What is right stays as it was typed.
 */
export function suggestionFor(judgement: Judgement, text: string, style: CitationStyle): Suggestion | null {
  const { faults, missing, reference } = judgement;
  if (faults.length === 0 && missing.length === 0) return null;
  const patches = patchesOf(judgement, text, style);
  if (patches.length === 0) return null;
  const end = Math.max(reference.end, patches.at(-1)?.end ?? 0);
  const whole = applied(patches, text, reference.start, end);
  return whole === text.slice(reference.start, end) ? null : { text: whole, patches, end };
}

function patchesOf(judgement: Judgement, text: string, style: CitationStyle): readonly Patch[] {
  const { reference, resolution, standing } = judgement;
  const { start, end, law, symbol } = reference;
  const instrument = resolution.kind === 'found' ? resolution.instrument : null;
  if (law !== null || (symbol === null && instrument !== null)) {
    const right = lawSuggestion(judgement, instrument, text, style);
    return right === null ? [] : [{ start, end, text: right, reason: judgement.faults[0] ?? 'missing' }];
  }
  if (isInOrder(reference) || standing === 'inTitle') return patchesFor(judgement, text, style);
  const right = reordered(judgement, instrument, style);
  return right === null ? [] : [{ start, end, text: right, reason: 'order' }];
}

/** The text from start to end with the patches in it; they stand in order and do not meet. */
function applied(patches: readonly Patch[], text: string, start: number, end: number): string {
  let whole = '';
  let at = start;
  for (const patch of patches) {
    whole += text.slice(at, patch.start) + patch.text;
    at = patch.end;
  }
  return at < end ? whole + text.slice(at, end) : whole;
}

/** A law by its name; its day or its year where it has one, or where a căn cứ line wants one. */
function lawSuggestion(
  { reference, standing, missing, faults }: Judgement,
  instrument: Instrument | null,
  text: string,
  style: CitationStyle,
): string | null {
  const { date, law, type, symbol, end, shared } = reference;
  if (instrument === null || law === null || type === null || shared.includes('type')) return null;
  if (style === 'party' && symbol !== null && standing !== 'canCu' && !faults.includes('lawName')) return null;
  const name = law.value === '' ? instrument.type : writeShort(partsOf(instrument));
  if (standing === 'canCu' && (missing.includes('date') || date !== null)) {
    const dates = date?.style === 'numeric' ? 'numeric' : 'words';
    return writeInstrument(instrument, { style, dates, canCu: true });
  }
  if (date === null) return symbol === null ? `${name}${text.slice(law.end, end)}` : name;
  if (date.style === 'year' || instrument.date === null) return `${name}${text.slice(law.end, end)}`;
  return writeInstrument(instrument, { style: 'state', dates: date.style, canCu: true });
}

/** Parts that stand in another order, written anew in the convention's. */
function reordered(judgement: Judgement, instrument: Instrument | null, style: CitationStyle): string | null {
  const { reference, standing } = judgement;
  const { symbol, date, issuer, title, shared } = reference;
  const type = typeFor(reference, instrument);
  if (symbol === null || type === null || shared.length > 0) return null;
  const known = instrument === null ? null : partsOf(instrument);
  const said = date?.value?.length === 10 ? date.value : null;
  const whole: CitationParts = {
    type,
    number: known?.number ?? symbol.value.number,
    date: known?.date ?? said,
    issuer:
      issuer === null
        ? (known?.issuer ?? null)
        : (issuerFor(issuer.value, { symbol: symbol.value, known }) ?? issuer.value),
    title: titleOf(title?.value ?? null, known?.title ?? null),
  };
  const kept = standing === 'later' ? asSaid(judgement, whole) : whole;
  if (date !== null && said === null && known?.date == null) return null;
  return writeFull(kept, style, figuresOf(judgement, style));
}

function figuresOf({ reference: { date } }: Judgement, style: CitationStyle): 'words' | 'numeric' {
  return style === 'party' || date?.style === 'numeric' ? 'numeric' : 'words';
}

function titleOf(said: string | null, known: string | null): string | null {
  if (known === null) return said;
  return said !== null && titlesAgree(said, known) === 'same' ? said : known;
}

/** A later mention keeps the parts that its author gave. */
function asSaid({ reference }: Judgement, parts: CitationParts): CitationParts {
  return {
    ...parts,
    date: reference.date === null ? null : parts.date,
    issuer: reference.issuer === null ? null : parts.issuer,
    title: reference.title === null ? null : parts.title,
  };
}
