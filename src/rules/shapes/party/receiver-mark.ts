import type { Part } from '../../../anatomy/model';
import { at, textOf } from '../../place';
import { closingMark, isUnfilled, receiversOf, type Receiver } from '../../reading/receivers';
import { defineRule, type Flag, type Rule } from '../../rule';
import { replaceWith } from '../../words';
import { groupsOf } from '../format';
import type { PartyDemand } from './demand';

/** The mark that a convention puts after each receiver. */
export type Mark = ';' | ',';

const names: Readonly<Record<Mark, string>> = { ';': 'dấu chấm phẩy', ',': 'dấu phẩy' };

/**
 * The mark after each receiver. Of Kính gửi and Kính trình neither convention says how the last line ends: there only
 * the other convention's mark is wrong.
 */
export function receiverMarkRule(
  demand: PartyDemand & { readonly component: 'kinhGui' | 'noiNhan'; readonly mark: Mark },
): Rule<'thieuDau' | 'saiDau'> {
  const { component, mark } = demand;
  const list = component === 'kinhGui' ? 'Kính gửi, Kính trình' : 'Nơi nhận';
  const other = mark === ';' ? ',' : ';';
  return defineRule({
    id: demand.id,
    ref: demand.ref,
    basis: demand.basis,
    severity: demand.severity,
    component,
    title: `Sau mỗi nơi nhận ở phần ${list} là ${names[mark]}`,
    appliesTo: 'all',
    messages: {
      thieuDau: `Cuối dòng “{dong}” thiếu dấu “${mark}”.`,
      saiDau: `Dòng “{dong}” kết thúc bằng dấu “{dau}”, quy định dấu “${mark}”.`,
    },
    examples:
      component === 'kinhGui'
        ? {
            right: [`Kính gửi:\n- Uỷ ban nhân dân xã${mark}\n- Các chi bộ trực thuộc${mark}`, 'Kính gửi: Tỉnh uỷ'],
            wrong: [`Kính gửi:\n- Uỷ ban nhân dân xã${other}\n- Các chi bộ trực thuộc${mark}`],
          }
        : {
            right: [`Nơi nhận:\n- Như trên${mark}\n- Lưu Văn phòng Đảng uỷ.`],
            wrong: [`Nơi nhận:\n- Như trên${other}\n- Lưu Văn phòng Đảng uỷ.`],
          },
    *check({ anatomy }) {
      for (const group of groupsOf(anatomy, { component, roles: ['item'] })) {
        const receivers = receiversOf(group);
        if (component === 'kinhGui' && receivers.length < 2) continue;
        for (const [i, receiver] of receivers.entries()) {
          const last = component === 'kinhGui' && i === receivers.length - 1;
          if (!isUnfilled(receiver)) yield* wrongMark(receiver, mark, last);
        }
      }
    },
  });
}

function* wrongMark(receiver: Receiver, right: Mark, last: boolean): Iterable<Flag<'thieuDau' | 'saiDau'>> {
  const mark = closingMark(receiver);
  if (mark.text === right || mark.text === ':' || /[;,]\s*\([^()]*\)$/u.test(textOf(receiver.last))) return;
  if (last && (mark.text === '' || mark.text === '.')) return;
  yield {
    message: mark.text === '' ? 'thieuDau' : 'saiDau',
    place: mark.text === '' ? at(receiver.last) : { kind: 'span', span: mark.span },
    data: { dong: shown(receiver.last), dau: mark.text },
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

function shown(part: Part): string {
  const words = textOf(part)
    .replace(/^[-–—+*•·\u2011]\s*/u, '')
    .replace(/[;.,:]$/u, '');
  return words.length > 30 ? `${words.slice(0, 28).trimEnd()}…` : words;
}
