import type { Translated } from '../language/words';
import type { strings } from './strings';

/** The way by hand in English. */
export const english: Translated<typeof strings> = {
  title: 'This Word cannot mend this. By hand:',
  margins: (top, bottom, left, right) =>
    `Layout tab, Margins, Custom Margins: top ${top}, bottom ${bottom}, left ${left}, right ${right}.`,
  edges: (header, footer) =>
    `Layout tab, arrow in the corner of Page Setup, Layout, From edge: header ${header}, footer ${footer}.`,
  gutter: (gutter) => `Layout tab, Margins, Custom Margins: gutter ${gutter}.`,
  paper: (width, height) => `Layout tab, Size, More Paper Sizes: width ${width}, height ${height}.`,
  portrait: 'Layout tab, Orientation: Portrait.',
  landscape: 'Layout tab, Orientation: Landscape.',
  differentFirst: (on) => `Double-click the header, then ${on ? 'tick' : 'clear'} Different First Page.`,
  startAt: (number) =>
    `Insert tab, Page Number, Format Page Numbers: ${
      number === null ? 'Continue from previous section' : `Start at ${number}`
    }.`,
  line: (length) =>
    `Insert tab, Shapes, Line: hold Shift, draw a level line of ${length}, centred, close under the words.`,
  numbers: 'Insert tab, Page Number, Top of Page, a centred style; then tick Different First Page.',
  numbersBeside:
    'The header or footer is in use: double-click the header, add a centred line, then Insert tab, Page Number, Current Position; tick Different First Page and put back what the first page showed.',
  spacing: (rule, value) => `Home tab, arrow in the corner of Paragraph, Line spacing: ${rule}, ${value}.`,
  rules: { exact: 'Exactly', atLeast: 'At least', multiple: 'Multiple' },
};
