import type { Instrument } from '../catalogue/model';
import type { CalendarDate } from '../text/dates';
import { mayIssue } from './agreement';
import { issuersAgree, titlesAgree } from './alike';
import type { Judgement } from './judge';
import type { Reference } from './model';
import { typesOfCode } from './types';
import {
  type CitationParts,
  type CitationStyle,
  isLaw,
  partsOf,
  writeFull,
  writeInstrument,
  writeShort,
} from './write';

/**
 * The whole reference as it should stand in its place, or null where nothing can be said. What the registry does not know
 * is repaired in form only: no date, issuer or title is made up.
 */
export function suggestionFor(judgement: Judgement, text: string, style: CitationStyle): string | null {
  const { status, reference, resolution, standing } = judgement;
  if (status === 'ok' || status === 'unknown') return null;
  const instrument = chosen(judgement);
  if (status === 'outdated') return null;
  const { law, symbol } = reference;
  if (law !== null || (symbol !== null && instrument !== null && isLaw(instrument.type))) {
    return lawSuggestion(judgement, instrument, style);
  }
  const dates = reference.date?.style === 'numeric' || style === 'party' ? 'numeric' : 'words';
  const parts = repaired(reference, instrument, resolution.kind === 'ambiguous');
  if (parts === null) return null;
  const whole = standing === 'later' || standing === 'inTitle' ? asSaid(reference, parts) : parts;
  const written = write(whole, reference, style, dates);
  return written === text.slice(reference.start, reference.end) ? null : written;
}

function chosen({ resolution }: Judgement): Instrument | null {
  return resolution.kind === 'found'
    ? resolution.instrument
    : resolution.kind === 'ambiguous'
      ? (resolution.candidates[0] ?? null)
      : null;
}

function lawSuggestion(
  { reference, standing }: Judgement,
  instrument: Instrument | null,
  style: CitationStyle,
): string | null {
  if (instrument === null) return null;
  const canCu = standing === 'canCu' || reference.date !== null;
  if (instrument.date === null && canCu) return writeShort(partsOf(instrument));
  if (!canCu) return writeShort(partsOf(instrument));
  if (reference.date?.style === 'year' && standing !== 'canCu')
    return `${writeShort(partsOf(instrument))} năm ${instrument.date?.slice(0, 4) ?? ''}`;
  return writeInstrument(instrument, { style, dates: 'words', canCu: true });
}

/** What was said, with what the registry knows put in the place of what is wrong or lacking. */
function repaired(reference: Reference, instrument: Instrument | null, ambiguous: boolean): CitationParts | null {
  const { symbol } = reference;
  if (symbol === null) return null;
  const known = instrument === null || ambiguous ? null : partsOf(instrument);
  const type = typeFor(reference, instrument);
  if (type === null) return null;
  const saidIssuer = reference.issuer?.value ?? null;
  const fits = saidIssuer !== null && mayIssue(symbol.value, saidIssuer) !== false;
  const agrees = saidIssuer !== null && (known?.issuer == null || issuersAgree(saidIssuer, known.issuer));
  return {
    type,
    number: known?.number ?? symbol.value.number,
    date: dayFor(reference, known),
    issuer:
      fits && agrees && isSpelt(saidIssuer)
        ? saidIssuer
        : (known?.issuer ?? (fits ? saidIssuer : onlyIssuer(symbol.value.issuerCode))),
    title: titleFor(reference, known),
  };
}

function dayFor({ date }: Reference, known: CitationParts | null): CitationParts['date'] {
  const said = date?.value ?? null;
  if (known?.date == null) return said;
  return said !== null && said.length === 10 && known.date === said ? said : known.date;
}

function titleFor({ title }: Reference, known: CitationParts | null): string | null {
  const said = title?.value ?? null;
  if (known?.title == null) return said;
  return said !== null && titlesAgree(said, known.title) === 'same' ? said : known.title;
}

/** The type to be written: the instrument's, else the one said where the number bears it, else the number's own. */
export function typeFor({ type, symbol }: Reference, instrument: Instrument | null): string | null {
  const code = symbol?.value.typeCode ?? null;
  if (instrument !== null) return type?.value.startsWith(instrument.type) === true ? type.value : instrument.type;
  if (type !== null && (code === null || typesOfCode(code).includes(type.value))) return type.value;
  if (code === null) return type?.value ?? 'Công văn';
  const names = typesOfCode(code);
  const own =
    code === 'TT'
      ? [symbol?.value.style === 'party' ? 'Thông tri' : 'Thông tư']
      : code === 'QĐ'
        ? ['Quyết định']
        : names;
  return own[0] ?? null;
}

/** Bodies that alone use their code. */
const onlyIssuers: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
};

function onlyIssuer(code: string): string | null {
  if (/^QH\d/.test(code)) return 'Quốc hội';
  if (/^UBTVQH\d/.test(code)) return 'Ủy ban thường vụ Quốc hội';
  return onlyIssuers[code] ?? null;
}

/** False for a name typed without dấu, which is not to be repeated. */
function isSpelt(name: string): boolean {
  return name !== name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd') || /^[A-ZĐ\d .]+$/u.test(name);
}

/** A later mention keeps the parts that its author gave. */
function asSaid(reference: Reference, parts: CitationParts): CitationParts {
  return {
    ...parts,
    date: reference.date === null ? null : parts.date,
    issuer: reference.issuer === null ? null : parts.issuer,
    title: reference.title === null ? null : parts.title,
  };
}

/** A member of a list keeps the shape that the list gives it: its date and issuer stand once, at the end. */
function write(parts: CitationParts, { shared }: Reference, style: CitationStyle, dates: 'words' | 'numeric'): string {
  const date = shared.includes('date') ? null : (parts.date as CalendarDate | null);
  const issuer = shared.includes('issuer') ? null : parts.issuer;
  const whole = writeFull({ ...parts, date, issuer }, style, dates);
  return shared.includes('type') ? whole.slice(parts.type.length + 1) : whole;
}
