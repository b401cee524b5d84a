import type { Component, Part } from '../../anatomy/model';
import type { LegalBasis, Severity } from '../../finding/model';
import { compose, writtenAt } from '../../text/compose';
import { isUpper } from '../../text/letter-case';
import { sameTone } from '../../text/tone';
import { spanIn, textAt, textOf } from '../place';
import { defineRule, type Flag, type Rule } from '../rule';
import { hinted } from '../sieve/sieve';
import { replaceWith } from '../words';
import { isQuoted, textRoles } from './wording';

/** Names whose capitals are known for certain. */
export interface ProperNameDemand {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: LegalBasis;
  readonly examples: Rule['examples'];
  /** Components looked at; the body alone when left out. */
  readonly components?: readonly Component[];
  /** What a paragraph must hold, letters composed or not: cheap, without flag `u`. */
  readonly hint: RegExp;
  /** As they are written rightly. Names that begin alike: the longest is meant. */
  readonly names: readonly string[];
  /** How grave it is to find a name written so; null leaves it alone. */
  readonly judge?: (found: FoundName) => Severity | null;
}

/** A name with wrong capitals, in NFC, and the words around it. */
export interface FoundName {
  readonly actual: string;
  readonly right: string;
  readonly before: string;
  readonly after: string;
}

/** Viết hoa: one flag for each known name whose capitals are wrong; names all in capitals or in quotations are left alone. */
export function properNameRule(demand: ProperNameDemand): Rule<'saiHoa'> {
  const { id, ref, title, severity, basis, examples, components = ['noiDung'], hint } = demand;
  const names = byFirstWord(demand.names);
  return defineRule({
    id,
    ref,
    component: 'noiDung',
    title,
    severity,
    appliesTo: 'all',
    basis,
    examples,
    messages: { saiHoa: '“{actual}” sai chữ viết hoa, đúng là “{dung}”.' },
    *check({ anatomy }) {
      for (const component of components) {
        for (const part of hinted(anatomy.of(component), hint, demand.names)) {
          if (component === 'noiDung' && !textRoles.includes(part.role)) continue;
          yield* wrongNames(part, names, demand);
        }
      }
    },
  });
}

interface Names {
  /** Tries the first word of every name, whatever its case, and the letter that the next begins with. */
  readonly first: RegExp;
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
}

interface Name {
  readonly text: string;
  readonly plain: string;
}

function byFirstWord(list: readonly string[]): Names {
  const byWord = new Map<string, Name[]>();
  for (const text of [...list].sort((a, b) => b.length - a.length)) {
    const plain = folded(text);
    const word = plain.split(' ')[0] ?? plain;
    byWord.set(word, [...(byWord.get(word) ?? []), { text, plain }]);
  }
  const words = [...byWord].map(([word, names]) => `${inEitherCase(word.charAt(0))}${word.slice(1)}${secondOf(names)}`);
  return { first: new RegExp(words.join('|'), 'g'), byWord };
}

/** What follows the first word: the first letter of the second, unless a name is one word. */
function secondOf(names: readonly Name[]): string {
  const seconds = names.map(({ plain }) => plain.split(' ')[1]?.charAt(0) ?? '');
  if (seconds.includes('')) return '';
  return `(?=[ \\u00a0][${[...new Set(seconds.map((letter) => letter + letter.toUpperCase()))].join('')}])`;
}

function inEitherCase(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}

function folded(text: string): string {
  return sameTone(text.replaceAll('\u00a0', ' ')).toLowerCase();
}

function* wrongNames(part: Part, names: Names, demand: ProperNameDemand): Iterable<Flag<'saiHoa'>> {
  const { text, toWritten } = compose(textOf(part));
  const toned = sameTone(text);
  for (const { 0: word, index } of toned.matchAll(names.first)) {
    const stretch = folded(toned.slice(index, index + 90));
    const name = names.byWord.get(word.toLowerCase())?.find((it) => startsWithName(stretch, it.plain));
    if (name === undefined || /[\p{L}\p{N}]/u.test(toned.charAt(index - 1))) continue;
    const actual = text.slice(index, index + name.text.length);
    if (actual === name.text) continue;
    const right = withCase(actual, name.text);
    if (actual === right || isUpper(actual)) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + actual.length, index + actual.length + 40);
    const severity = demand.judge === undefined ? demand.severity : demand.judge({ actual, right, before, after });
    const at = (offset: number) => part.start + writtenAt(toWritten, offset);
    if (severity === null || isQuoted(part, at(index))) continue;
    const span = spanIn(part.paragraph, at(index), at(index + actual.length));
    yield {
      message: 'saiHoa',
      place: { kind: 'span', span },
      severity,
      ...(part.component === 'noiDung' ? {} : { component: part.component }),
      data: { actual, dung: right },
      actual,
      expected: right,
      fixes: [
        {
          title: `Ghi “${right}”`,
          safety: 'safe',
          edits: [replaceWith({ span, text: textAt(part.paragraph, span) }, right)],
        },
      ],
    };
  }
}

function startsWithName(stretch: string, plain: string): boolean {
  return stretch.startsWith(plain) && !/[\p{L}\p{N}]/u.test(stretch.charAt(plain.length));
}

/** The words that stand there with the name's capitals; their dấu stay where the author has them. */
function withCase(actual: string, name: string): string {
  return Array.from(actual, (letter, i) => {
    const model = name.charAt(i);
    return model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
  }).join('');
}
