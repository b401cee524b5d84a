import { letterOf } from './letters';
import { sortsOf } from './grams';
import { readPattern, type Item } from './pattern';

/** What a text must hold for something to be found in it: all of these sorts, of each list one, and of each choice one. */
export interface Needs {
  readonly sorts: readonly number[];
  /** Of each list one sort. */
  readonly either: readonly (readonly number[])[];
  readonly choices: readonly (readonly Needs[])[];
}

/** What is sought: a pattern, or several patterns and words of which one will do; words whatever their case and dấu. */
export type Sought = RegExp | readonly (RegExp | string)[];

const known = new WeakMap<Sought, Needs>();

/** Reckoned once for each pattern and list. */
export function needsOf(sought: Sought): Needs {
  const needs = known.get(sought) ?? read(sought);
  known.set(sought, needs);
  return needs;
}

function read(sought: Sought): Needs {
  if (sought instanceof RegExp) return needsOfItems(readPattern(sought));
  return choice(sought.map((one) => (typeof one === 'string' ? needsOfWords(one) : needsOf(one))));
}

function needsOfWords(words: string): Needs {
  return needsOfRow(Array.from({ length: words.length }, (_, at) => [letterOf(words.charCodeAt(at))]));
}

function needsOfRow(letters: readonly (readonly number[])[]): Needs {
  const all = sortsOf(letters);
  const sorts = all.flatMap((some) => (some.length === 1 ? some : []));
  return { sorts: [...new Set(sorts)], either: all.filter(({ length }) => length > 1), choices: [] };
}

/** Nothing is needed where one of the choices needs nothing. */
function choice(of: readonly Needs[]): Needs {
  return { sorts: [], either: [], choices: of.length === 0 || of.some(isNothing) ? [] : [of] };
}

function isNothing({ sorts, either, choices }: Needs): boolean {
  return sorts.length === 0 && either.length === 0 && choices.length === 0;
}

function needsOfItems(items: readonly Item[]): Needs {
  const all: Needs[] = [];
  let row: (readonly number[])[] = [];
  for (const item of [...items, 'gap' as const]) {
    if (typeof item === 'number') row.push([item]);
    else if (item === 'gap') {
      all.push(needsOfRow(row));
      row = [];
    } else if ('oneOf' in item) row.push(item.oneOf);
    else all.push(choice(item.anyOf.map(needsOfItems)));
  }
  return {
    sorts: [...new Set(all.flatMap(({ sorts }) => sorts))],
    either: all.flatMap(({ either }) => either),
    choices: all.flatMap(({ choices }) => choices),
  };
}
