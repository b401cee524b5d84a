import type { Fix } from '../../finding/model';
import { tellsItsDay } from '../reading/own-day';
import type { Flag, Rule } from '../rule';

/** Names that the milder sentences of a dated rule go by. */
type Milder<Message extends string> = Message | `${Message}ChuaDeNgay`;

/**
 * A demand that one of the Party's two conventions makes and the other does not. In a draft without a date nobody can
 * say which of them will hold: what the other one has right is then a warning that names its condition, and no fix is
 * made in bulk. `days` completes the sentence: “văn bản đề ngày từ 27/5/2026”.
 */
export function datedRule<Message extends string>(
  rule: Rule<Message>,
  days: string,
  isRightOtherwise: (flag: Flag<Message>) => boolean = () => true,
): Rule<Milder<Message>> {
  return {
    ...rule,
    messages: withMilder(rule.messages, days),
    *check(context) {
      const tells = tellsItsDay(context);
      for (const flag of rule.check(context)) yield tells || !isRightOtherwise(flag) ? flag : milder(flag);
    },
  };
}

/** From this day on, and before it: how the sentences say it. */
export const tuNgay = 'văn bản đề ngày từ 27/5/2026';
export const truocNgay = 'văn bản đề ngày trước 27/5/2026';

function withMilder<Message extends string>(messages: Readonly<Record<Message, string>>, days: string) {
  const milder = Object.entries<string>(messages).map(([name, sentence]) => [
    `${name}ChuaDeNgay`,
    `${sentence.replace(/\.$/, '')} (${days}).`,
  ]);
  return { ...messages, ...Object.fromEntries(milder) } as Record<Milder<Message>, string>;
}

function milder<Message extends string>(flag: Flag<Message>): Flag<Milder<Message>> {
  const fixes = flag.fixes?.map((fix): Fix => ({ ...fix, safety: 'review' }));
  return {
    ...flag,
    message: `${flag.message}ChuaDeNgay`,
    severity: flag.severity === 'info' ? 'info' : 'warning',
    ...(fixes === undefined ? {} : { fixes }),
  };
}
