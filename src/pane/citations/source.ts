import { knownTo, type Instrument } from '../../catalogue/model';
import { partsOf, writtenDate } from '../../citation/write';
import type { Entry, Mention } from './entries';
import { strings } from './strings';

/** A day as people write it: “26/11/2021”. */
export function dayOf(date: `${number}-${string}-${string}`): string {
  return writtenDate(date, 'numeric').replace('ngày ', '');
}

/** What the registry holds of an instrument, where it has it from and up to which day it was looked after. */
export function sourceOf(instrument: Instrument): string {
  const { type, number, date, issuer, own } = instrument;
  const day = date === null ? '' : ` ngày ${dayOf(date)}`;
  const by = issuer === null ? '' : ` của ${issuer}`;
  const registry = own === true ? strings.ownRegistry : strings.builtInRegistry;
  return [
    `${registry}: ${type} số ${number}${day}${by}.`,
    own === true ? strings.ownSource : strings.source(keeperOf(instrument)),
    ...(own === true ? [] : [strings.knownTo(dayOf(knownTo))]),
    ...doubtsOf(instrument),
  ].join(' ');
}

/** The keeper's note on an entry, in the words of a văn thư. */
function keeperOf({ source }: Pick<Instrument, 'source'>): string {
  if (/official|gazette|registry of law/u.test(source)) return strings.official;
  if (/[2-9] (?:or more )?public sources|public documents/u.test(source)) return strings.severalSources;
  return source.includes('public source') ? strings.oneSource : strings.noSource;
}

function doubtsOf(instrument: Instrument): readonly string[] {
  const { confidence, title, own } = instrument;
  const titleInDoubt = title !== null && partsOf(instrument).title === null;
  return [
    ...(confidence === 'high' ? [] : [own === true ? strings.notReviewed : strings.inDoubt]),
    ...(titleInDoubt ? [strings.titleInDoubt] : []),
  ];
}

/** What of a right mention was compared with the registry: “số, ngày, cơ quan, trích yếu”. */
export function comparedIn({ citation: { reference } }: Mention, instrument: Instrument): readonly string[] {
  const { symbol, law, date, issuer, title } = reference;
  return [
    ...(symbol === null ? [] : [strings.compared.number]),
    ...(law === null ? [] : [strings.compared.law]),
    ...(date === null || instrument.date === null ? [] : [strings.compared.date]),
    ...(issuer === null || instrument.issuer === null ? [] : [strings.compared.issuer]),
    ...(title === null || !instrument.titleVerified ? [] : [strings.compared.title]),
  ];
}

/** Right as far as can be said, with something to be looked at all the same. */
export function wantsLook({ status, mentions }: Pick<Entry, 'status' | 'mentions'>): boolean {
  return status === 'ok' && mentions.some(({ sentences }) => sentences.length > 0);
}

/** The state of an entry in one sentence. */
export function sentenceOf({ status, mentions, instrument }: Entry): string {
  const telling =
    mentions.find(
      ({ citation, sentences }) => citation.status === status && (status !== 'ok' || sentences.length > 0),
    ) ?? mentions[0];
  if (telling === undefined) return '';
  if (status === 'unknown') return telling.citation.faults.length === 0 ? strings.wellFormed : strings.notCompared;
  if (status === 'ok') return instrument === null ? (telling.sentences[0] ?? '') : matchOf(telling, instrument);
  if (status === 'conflict') return strings.conflict;
  return telling.sentences[0] ?? '';
}

function matchOf(mention: Mention, instrument: Instrument): string {
  const [first, ...rest] = mention.sentences;
  if (first !== undefined) return [first, ...rest].join(' ');
  return `${strings.match} · ${comparedIn(mention, instrument).join(', ')}`;
}
