import type { Kind, System } from '../../anatomy/model';
import type { GatheredDocument, GatheredParagraph } from './paragraphs';
import { bandsOf, comparedWords, likeness, printOf, shinglesOf } from './signature';

/** One wording of a paragraph, and the documents that have it. */
export interface Wording {
  readonly text: string;
  readonly place: GatheredParagraph['place'];
  readonly print: string;
  readonly documents: number;
}

/** Wordings that are nearly the same. */
export interface Group {
  /** The one that most documents have first. */
  readonly wordings: readonly Wording[];
  /** Documents that have one of them. */
  readonly documents: number;
  readonly systems: ReadonlySet<System>;
  readonly kinds: ReadonlySet<Kind>;
}

/** Alike enough to be one clause. */
const alike = 0.5;

interface Gathered {
  readonly place: GatheredParagraph['place'];
  readonly print: string;
  /** As written, and how many documents have it so. */
  readonly texts: { readonly text: string; documents: number }[];
  /** In order, each once. */
  readonly documents: number[];
}

/** So many wordings that are no likeness of each other are kept where their bands meet. */
const mostMet = 3;

/**
 * The paragraphs that at least so many documents have, the same or nearly. The time grows with the length of all texts:
 * each wording is compared with the few leaders that its bands meet, and with nothing else.
 */
export function groupsIn(documents: readonly GatheredDocument[], least: number): readonly Group[] {
  const leaders = new Map<number, Cluster[]>();
  const clusters: Cluster[] = [];
  for (const it of wordingsIn(documents)) {
    const shingles = shinglesOf(comparedWords(it.texts[0]?.text ?? ''));
    const bands = bandsOf(shingles);
    const known = nearest(new Set(bands.flatMap((band) => leaders.get(band) ?? [])), shingles);
    if (known !== null) {
      known.members.push(it);
      continue;
    }
    const cluster: Cluster = { shingles, members: [it] };
    clusters.push(cluster);
    for (const band of bands) {
      const met = leaders.get(band);
      if (met === undefined) leaders.set(band, [cluster]);
      else if (met.length < mostMet) met.push(cluster);
    }
  }
  return clusters.map((it) => groupOf(it, documents)).filter((group) => group.documents >= least);
}

interface Cluster {
  /** Of the first member. */
  readonly shingles: Uint32Array;
  readonly members: Gathered[];
}

function nearest(met: ReadonlySet<Cluster>, shingles: Uint32Array): Cluster | null {
  let [best, most]: [Cluster | null, number] = [null, alike];
  for (const cluster of met) {
    const like = likeness(cluster.shingles, shingles);
    if (like >= most) [best, most] = [cluster, like];
  }
  return best;
}

/** Wordings that differ in figures, blanks or dấu alone are one; those that most documents have come first. */
function wordingsIn(documents: readonly GatheredDocument[]): readonly Gathered[] {
  const byPrint = new Map<string, Gathered>();
  for (const [at, { paragraphs }] of documents.entries()) {
    for (const { text, place } of paragraphs) {
      const print = printOf(comparedWords(text));
      const known = byPrint.get(print);
      if (known === undefined) {
        byPrint.set(print, { place, print, texts: [{ text, documents: 1 }], documents: [at] });
      } else if (known.documents.at(-1) !== at) {
        known.documents.push(at);
        const same = known.texts.find((it) => it.text === text);
        if (same !== undefined) same.documents++;
        else if (known.texts.length < mostTexts) known.texts.push({ text, documents: 1 });
      }
    }
  }
  const all = [...byPrint.values()];
  for (const { texts } of all) texts.sort((a, b) => b.documents - a.documents || compare(a.text, b.text));
  return all.sort((a, b) => b.documents.length - a.documents.length || compare(textOf(a), textOf(b)));
}

/** Texts that differ in figures alone: more than these say no more about where the figures stand. */
const mostTexts = 50;

function textOf({ texts }: Gathered): string {
  return texts[0]?.text ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupOf({ members }: Cluster, documents: readonly GatheredDocument[]): Group {
  const having = new Set(members.flatMap((it) => it.documents));
  const those = [...having].flatMap((at) => documents[at] ?? []);
  return {
    wordings: members.flatMap(wordingsOf).sort((a, b) => b.documents - a.documents),
    documents: having.size,
    systems: new Set(those.map(({ system }) => system)),
    kinds: new Set(those.flatMap(({ kind }) => kind ?? [])),
  };
}

/** What differs in figures alone counts as other wordings again: the figures are what a slot is for. */
function wordingsOf({ texts, place, print }: Gathered): readonly Wording[] {
  return texts.map(({ text, documents }) => ({ text, place, print, documents }));
}
