import type { Component } from '../../../src/anatomy/model';
import {
  type Block,
  type Group,
  type Line,
  type Look,
  type Page,
  type PageNumber,
  type Rules,
  type Spec,
  textOf,
} from '../spec';

/** One thing made wrong in a correct draft. */
export interface Fault {
  /** The row of the decree's table or of the examples that it breaks. */
  readonly row: string;
  readonly name: string;
  /** Where a reader would mark it; several where readers may differ. */
  readonly components: readonly Component[];
  /** The draft with the fault, or null where the draft has no room for it. */
  readonly apply: (spec: Spec) => Spec | null;
  /** The fault shows only where the letterhead is a table. */
  readonly needs?: 'table';
}

export type Change = Fault['apply'];

/** `component` may name several, parted by "|". */
export function fault(row: string, component: string, name: string, apply: Change): Fault {
  return { row, name, components: component.split('|') as Component[], apply };
}

/** The words of one line of a group changed; null where the pattern does not occur in it. */
export function words(
  group: Group,
  from: string | RegExp,
  to: string,
  which = (_: Line, at: number, all: readonly Line[]) => all.length > at,
): Change {
  return (spec) => {
    const at = spec[group].findIndex((line, i, all) => which(line, i, all) && matches(textOf(line), from));
    return at < 0
      ? null
      : { ...spec, [group]: spec[group].map((line, i) => (i === at ? reworded(line, from, to) : line)) };
  };
}

/** The words of one block of the body changed. */
export function body(from: string | RegExp, to: string): Change {
  return (spec) => {
    const at = spec.body.findIndex(
      (block) =>
        block.kind === 'line' &&
        block.pieces.some((piece) => matches(typeof piece === 'string' ? piece : piece[0], from)),
    );
    return at < 0
      ? null
      : {
          ...spec,
          body: spec.body.map((block, i) => (i === at && block.kind === 'line' ? reworded(block, from, to) : block)),
        };
  };
}

/** The blocks of the body changed; null where there is nothing to change. */
export function blocks(change: (own: readonly Block[]) => readonly Block[] | null): Change {
  return (spec) => {
    const made = change(spec.body);
    return made === null ? null : { ...spec, body: made };
  };
}

function matches(text: string, from: string | RegExp): boolean {
  return typeof from === 'string' ? text.includes(from) : from.test(text);
}

function reworded(line: Line, from: string | RegExp, to: string): Line {
  return {
    ...line,
    pieces: line.pieces.map((piece) =>
      typeof piece === 'string' ? piece.replace(from, to) : [piece[0].replace(from, to), piece[1]],
    ),
  };
}

/** All lines of a group look otherwise; null where the group is empty. */
export function look(
  group: Group,
  change: Look,
  which: (line: Line, at: number, all: readonly Line[]) => boolean = () => true,
): Change {
  return (spec) => {
    if (!spec[group].some((line, i, all) => which(line, i, all) && textOf(line) !== '')) return null;
    return {
      ...spec,
      [group]: spec[group].map((line, i, all) => (which(line, i, all) ? relooked(line, change) : line)),
    };
  };
}

function relooked(line: Line, change: Look): Line {
  return { ...line, look: { ...line.look, ...change } };
}

/** Lines of the body that `which` chooses look otherwise. */
export function bodyLook(change: Look, which: (line: Line, at: number) => boolean = isRunning): Change {
  return (spec) => {
    if (!spec.body.some((block, i) => block.kind === 'line' && which(block, i))) return null;
    return {
      ...spec,
      body: spec.body.map((block, i) => (block.kind === 'line' && which(block, i) ? relooked(block, change) : block)),
    };
  };
}

/** Running text: neither a heading nor a căn cứ. */
export function isRunning({ look: { align, bold, italic } }: Line): boolean {
  return align === 'justify' && bold !== true && italic !== true;
}

/** Only the second long paragraph of running text. */
export function oneParagraph(spec: Spec): (line: Line) => boolean {
  const long = spec.body.filter(
    (block): block is Line => block.kind === 'line' && isRunning(block) && textOf(block).length > 125,
  );
  const chosen = long[1] ?? long[0];
  return (line) => line === chosen;
}

export function without(group: Group): Change {
  return (spec) => (spec[group].length === 0 ? null : { ...spec, [group]: [] });
}

export function page(change: Partial<Page>): Change {
  return (spec) => ({ ...spec, page: { ...spec.page, ...change } });
}

export function pageNumber(change: Partial<PageNumber>): Change {
  return (spec) =>
    spec.page.number === null ? null : { ...spec, page: { ...spec.page, number: { ...spec.page.number, ...change } } };
}

export function rules(change: (rules: Rules) => Partial<Rules>): Change {
  return (spec) => ({ ...spec, rules: { ...spec.rules, ...change(spec.rules) } });
}

/** Only in drafts of these kinds. */
export function of(kinds: string, change: Change): Change {
  return (spec) => (kinds.split(' ').includes(spec.truth.kind) ? change(spec) : null);
}

/** Only where the draft is so. */
export function where(holds: (spec: Spec) => boolean, change: Change): Change {
  return (spec) => (holds(spec) ? change(spec) : null);
}

/** Every stretch of the draft looks otherwise. */
export function everywhere(change: Look): Change {
  return (spec) => {
    const block = (it: Block): Block => (it.kind === 'line' ? relooked(it, change) : it);
    const line = (it: Line) => relooked(it, change);
    return {
      ...spec,
      ...{
        chuQuan: spec.chuQuan.map(line),
        banHanh: spec.banHanh.map(line),
        quocHieu: spec.quocHieu.map(line),
        tieuNgu: spec.tieuNgu.map(line),
      },
      ...{
        so: spec.so.map(line),
        ngay: spec.ngay.map(line),
        vv: spec.vv.map(line),
        tenLoai: spec.tenLoai.map(line),
        trichYeu: spec.trichYeu.map(line),
      },
      ...{
        kinhGui: spec.kinhGui.map(line),
        noiNhan: spec.noiNhan.map(line),
        chuKy: spec.chuKy.map(line),
        body: spec.body.map(block),
      },
    };
  };
}

/** Of faults that show only in cells: a half of a line between tabs has no alignment of its own. */
export function inCells(own: Fault): Fault {
  return { ...own, needs: 'table' };
}
