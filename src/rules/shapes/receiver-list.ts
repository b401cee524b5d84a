import type { Anatomy, Part } from '../../anatomy/model';
import type { Flag, Rule } from '../rule';
import { at, spanIn, textOf } from '../place';
import { closingMark, isUnfilled, receiversOf, type Receiver } from '../reading/receivers';
import { defineRule } from '../rule';
import { find, replaceWith } from '../words';
import { groupsOf, identity, type FormatDemand } from './format';

/** A list of receivers of a component; `from` says from how many receivers on it is a list. */
export interface ListDemand extends FormatDemand {
  readonly from: number;
}

/** A gạch đầu dòng (-) before each receiver; a dash that Word's numbering prints is one too. */
export function dashRule(demand: ListDemand): Rule<'thieuGach' | 'saiGach'> {
  return defineRule({
    ...identity(demand),
    messages: {
      thieuGach: 'Dòng “{dong}” thiếu gạch đầu dòng (-).',
      saiGach: 'Đầu dòng ghi “{dau}”, quy định gạch đầu dòng “-”.',
    },
    *check({ anatomy }) {
      for (const list of listsOf(anatomy, demand)) {
        for (const [i, { first, dash }] of list.entries()) {
          if (dash === 'generated') continue;
          if (dash === 'none') yield withoutDash(first);
          else yield* wrongDash(first, i > 0 && !opensWithPlus(list));
        }
      }
    },
  });
}

/** Dấu chấm phẩy at the end of each receiver's line, dấu chấm at the last one's where `closing` is a full stop. */
export function closingRule(demand: ListDemand & { readonly closing: '.' | ';' }): Rule<'thieuDau' | 'saiDau'> {
  return defineRule({
    ...identity(demand),
    messages: {
      thieuDau: 'Cuối dòng “{dong}” thiếu dấu “{dung}”.',
      saiDau: 'Dòng “{dong}” kết thúc bằng dấu “{dau}”, quy định dấu “{dung}”.',
    },
    *check({ anatomy }) {
      for (const list of listsOf(anatomy, demand)) {
        for (const [i, receiver] of list.entries()) {
          const right = i === list.length - 1 ? demand.closing : ';';
          if (!isUnfilled(receiver)) yield* wrongClosing(receiver, right, i < list.length - 1);
        }
      }
    },
  });
}

function listsOf(anatomy: Anatomy, demand: ListDemand): readonly (readonly Receiver[])[] {
  return groupsOf(anatomy, demand)
    .map(receiversOf)
    .filter((list) => list.length >= demand.from);
}

function withoutDash(part: Part): Flag<'thieuGach'> {
  const before = { text: '', span: spanIn(part.paragraph, part.start, part.start) };
  return {
    message: 'thieuGach',
    place: at(part),
    data: { dong: shown(part) },
    actual: shown(part),
    expected: `- ${shown(part)}`,
    fixes: [{ title: 'Thêm “-” đầu dòng', safety: 'safe', edits: [replaceWith(before, '- ')] }],
  };
}

/** All of the list has it: no list within a list. */
function opensWithPlus([top]: readonly Receiver[]): boolean {
  return top !== undefined && textOf(top.first).startsWith('+');
}

/** A “+” below a receiver opens a list within the list, which the decree does not speak of. */
function* wrongDash(part: Part, mayBeInner: boolean): Iterable<Flag<'saiGach'>> {
  const dau = find(part, /^(?<dau>[–—+*•·])/du)?.dau;
  if (dau === undefined || (mayBeInner && dau.text === '+')) return;
  yield {
    message: 'saiGach',
    place: { kind: 'span', span: dau.span },
    data: { dau: dau.text },
    actual: dau.text,
    expected: '-',
    fixes: [{ title: 'Đổi thành “-”', safety: 'safe', edits: [replaceWith(dau, '-')] }],
  };
}

function* wrongClosing(receiver: Receiver, right: '.' | ';', mayOpen: boolean): Iterable<Flag<'thieuDau' | 'saiDau'>> {
  const mark = closingMark(receiver);
  if (mark.text === right || (mark.text === ':' && mayOpen) || hasMarkBeforeNote(receiver)) return;
  const dong = shown(receiver.last);
  yield {
    message: mark.text === '' ? 'thieuDau' : 'saiDau',
    place: mark.text === '' ? at(receiver.last) : { kind: 'span', span: mark.span },
    data: { dong, dau: mark.text, dung: right },
    actual: mark.text,
    expected: right,
    fixes: [
      {
        title: mark.text === '' ? `Thêm “${right}”` : `Đổi thành “${right}”`,
        safety: 'safe',
        edits: [replaceWith(mark, right)],
      },
    ],
  };
}

/** “- Giám đốc Sở; (để báo cáo)”: the mark stands before the remark. */
function hasMarkBeforeNote({ last }: Receiver): boolean {
  return /;\s*\([^()]*\)$/u.test(textOf(last));
}

/** The line's words without its own marks, cut where they are long. */
function shown(part: Part): string {
  const words = textOf(part)
    .replace(/^[-–—+*•·\u2011]\s*/u, '')
    .replace(/[;.,:]$/u, '');
  return words.length > 30 ? `${words.slice(0, 28).trimEnd()}…` : words;
}
