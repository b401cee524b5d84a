/**
 * The rimes of Vietnamese, without their tone: a nucleus with its glide, and the endings it takes (`-` is none). Rare
 * ones are in: what is missing here is what no Vietnamese syllable has.
 */
const written: Readonly<Record<string, string>> = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- c ch m n ng nh p t u',
  i: '- ch m n nh p t u',
  ia: '-',
  iê: 'c m n ng p t u',
  o: '- c i m n ng p t',
  oo: 'c ng t n m',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng p t',
  oe: '- m n ng o t',
  ô: '- c i m n ng p t',
  ôô: 'ng c',
  ơ: '- i m n p t u',
  u: '- c i m n ng p t',
  ua: '-',
  uâ: 'n ng t y',
  uê: '- ch n nh u',
  uô: 'c i m n ng p t',
  uơ: '-',
  uy: '- ch n nh p t u',
  uya: '-',
  uyê: 'n t',
  ư: '- c i m n ng t u',
  ưa: '-',
  ươ: 'c i m n ng p t u',
  y: '- ch m n nh p t',
  yê: 'm n ng t u',
};

/** What stands after `qu`, whose u is the glide. */
const afterQu: Readonly<Record<string, string>> = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'n ng t y u c',
  e: '- m n ng o t',
  ê: '- ch n nh t u',
  i: '- ch n nh p t u',
  ơ: '- i n t',
  ô: 'c',
  y: '- ch n nh p t u',
  yê: 'n t',
};

/** Where the dấu of a rime stands, counted in its letters; two places where both are right (hoà, hòa). */
export interface Rime {
  readonly tone: readonly number[];
  /** Ends in c, ch, p or t: only sắc and nặng go with it. */
  readonly isStopped: boolean;
}

/** The rimes by their letters. */
export const rimes: ReadonlyMap<string, Rime> = tableOf(written);

/** The rimes that follow `qu`. */
export const rimesAfterQu: ReadonlyMap<string, Rime> = tableOf(afterQu);

function tableOf(rows: Readonly<Record<string, string>>): ReadonlyMap<string, Rime> {
  return new Map(
    Object.entries(rows).flatMap(([nucleus, endings]) =>
      endings.split(' ').map((ending): [string, Rime] => {
        const rime = ending === '-' ? nucleus : nucleus + ending;
        return [rime, { tone: placesIn(nucleus, ending), isStopped: /^(?:c|ch|p|t)$/.test(ending) }];
      }),
    ),
  );
}

function placesIn(nucleus: string, ending: string): readonly number[] {
  if (ending === '-' && /^(?:oa|oe|uy)$/.test(nucleus)) return [0, 1];
  if (/^(?:ia|ua|ưa)$/.test(nucleus) || nucleus.length === 1) return [0];
  return nucleus === 'uyê' ? [2] : [1];
}
