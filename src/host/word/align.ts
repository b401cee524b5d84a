/**
 * For each paragraph of the draft, the ordinal of the same paragraph in Word now, or null when it is not there any
 * more. Equal ends are paired first, then, in what lies between, texts that stand once on each side, alone or with
 * both neighbours, then equal neighbours of those.
 */
export function alignParagraphs(draft: readonly string[], now: readonly string[]): readonly (number | null)[] {
  const pairs = new Array<number | null>(draft.length).fill(null);
  const inner = pairEnds(draft, now, pairs, { draft: [0, draft.length], now: [0, now.length] });
  let [i, j] = [inner.draft[0], inner.now[0]];
  const end = { draft: inner.draft[1], now: inner.now[1] };
  for (const anchor of [...anchors(draft, now, inner), null]) {
    const until = anchor ?? end;
    if (anchor !== null) pairs[anchor.draft] = anchor.now;
    pairEnds(draft, now, pairs, { draft: [i, until.draft], now: [j, until.now] });
    [i, j] = [until.draft + 1, until.now + 1];
  }
  return pairs;
}

interface Gap {
  readonly draft: readonly [number, number];
  readonly now: readonly [number, number];
}

interface Pair {
  readonly draft: number;
  readonly now: number;
}

/** Pairs equal paragraphs from both ends of a gap inwards; what lies between them is left. */
function pairEnds(draft: readonly string[], now: readonly string[], pairs: (number | null)[], gap: Gap): Gap {
  let [i, iEnd] = gap.draft;
  let [j, jEnd] = gap.now;
  while (i < iEnd && j < jEnd && draft[i] === now[j]) pairs[i++] = j++;
  while (i < iEnd && j < jEnd && draft[iEnd - 1] === now[jEnd - 1]) pairs[--iEnd] = --jEnd;
  return { draft: [i, iEnd], now: [j, jEnd] };
}

/** Paragraphs that stand exactly once on each side, by their words or by their neighbours', in an order both share. */
function anchors(draft: readonly string[], now: readonly string[], gap: Gap): readonly Pair[] {
  const shared = new Map<number, number>();
  for (const key of [withNeighbours, alone]) {
    const there = once(now, gap.now, key);
    for (const [text, index] of once(draft, gap.draft, key)) {
      const match = there.get(text);
      if (match !== undefined) shared.set(index, match);
    }
  }
  const pairs = [...shared].map(([index, match]) => ({ draft: index, now: match }));
  return longestRising(pairs.sort((one, other) => one.draft - other.draft));
}

type Key = (texts: readonly string[], index: number) => string;

const alone: Key = (texts, index) => texts[index] ?? '';
const withNeighbours: Key = (texts, index) => [index - 1, index, index + 1].map((i) => texts[i] ?? '').join('\n\r');

function once(texts: readonly string[], [from, to]: readonly [number, number], key: Key): ReadonlyMap<string, number> {
  const seen = new Map<string, number | null>();
  for (let i = from; i < to; i++) {
    const text = key(texts, i);
    if (text.trim() !== '') seen.set(text, seen.has(text) ? null : i);
  }
  return new Map([...seen].flatMap(([text, index]) => (index === null ? [] : [[text, index] as const])));
}

/** Longest subsequence whose `now` rises: patience sorting, O(n log n). */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const tails: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle]?.pair.now ?? 0) < pair.now) low = middle + 1;
      else high = middle;
    }
    tails[low] = { pair, before: tails[low - 1] ?? null };
  }
  const rising: Pair[] = [];
  for (let link: Link | null = tails.at(-1) ?? null; link !== null; link = link.before) rising.push(link.pair);
  return rising.reverse();
}

interface Link {
  readonly pair: Pair;
  readonly before: Link | null;
}
