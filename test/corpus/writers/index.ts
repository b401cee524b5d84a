import type { Spec } from '../spec';
import { type Maker, written } from './document';
import type { Hand } from './hand';
import { npmDocx } from './npm-docx';

/** Somebody who turns drafts into .docx files, with habits that are not ours. */
export interface Writer {
  readonly name: string;
  readonly letterhead: 'table' | 'rows' | 'tabs' | 'boxes';
  write(spec: Spec): Promise<Uint8Array>;
}

const plain: Hand = { split: false, via: 'direct', auto: false, form: 'NFC', nbsp: false, controls: false };

const makers: Readonly<Record<string, Maker>> = {
  'Word, edited for years': {
    hand: { ...plain, split: true, via: 'styles' },
    placing: 'twoRows',
    ruling: 'connector',
    ending: 'table',
  },
  'bold out of styles, VML lines, a cell for each half': {
    hand: { ...plain, via: 'toggles' },
    placing: 'oneRow',
    ruling: 'vml',
    ending: 'rows',
  },
  'automatic dashes, number and date in a table of their own': {
    hand: { ...plain, auto: true, via: 'styles' },
    placing: 'twoTables',
    ruling: 'border',
    ending: 'table',
  },
  'a row for each line, content control, decomposed letters': {
    hand: { ...plain, controls: true, form: 'NFD' },
    placing: 'rowPerLine',
    ruling: 'connector',
    ending: 'table',
  },
  'tabs, no-break spaces': { hand: { ...plain, nbsp: true }, placing: 'tabs', ruling: 'rectangle', ending: 'table' },
  'text boxes, typed underscores': {
    hand: { ...plain, via: 'styles' },
    placing: 'boxes',
    ruling: 'underscores',
    ending: 'table',
  },
};

const kinds: Readonly<Partial<Record<Maker['placing'], Writer['letterhead']>>> = {
  rowPerLine: 'rows',
  tabs: 'tabs',
  boxes: 'boxes',
};

/** Quite different writers of the same draft. */
export const writers: readonly Writer[] = [
  { name: 'the docx package', letterhead: 'table', write: npmDocx },
  ...Object.entries(makers).map(([name, maker]): Writer => ({
    name,
    letterhead: kinds[maker.placing] ?? 'table',
    write: (spec) => Promise.resolve(written(spec, maker)),
  })),
];
