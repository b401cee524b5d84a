import { letterOf } from './letters';
import { sortsOf } from './grams';
import { readPattern, type Item } from './pattern';

/** What a text must hold for something to be found in it: all of these sorts, and of each choice one. */
export interface Needs {
  readonly sorts: readonly number[];
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
  const letters = Array.from({ length: words.length }, (_, at) => letterOf(words.charCodeAt(at)));
  return { sorts: sortsOf(letters), choices: [] };
}

/** Nothing is needed where one of the choices needs nothing. */
function choice(of: readonly Needs[]): Needs {
  const isVain = of.length === 0 || of.some(({ sorts, choices }) => sorts.length === 0 && choices.length === 0);
  return { sorts: [], choices: isVain ? [] : [of] };
}

function needsOfItems(items: readonly Item[]): Needs {
  const sorts: number[] = [];
  const choices: (readonly Needs[])[] = [];
  let run: number[] = [];
  for (const item of [...items, 'gap' as const]) {
    if (typeof item === 'number') run.push(item);
    else if (item === 'gap') {
      sorts.push(...sortsOf(run));
      run = [];
    } else choices.push(...choice(item.anyOf.map(needsOfItems)).choices);
  }
  return { sorts: [...new Set(sorts)], choices };
}
