import { fold } from '../../text/fold';
import { defineRule, type Rule } from '../rule';
import { find, replaceWith } from '../words';
import { identity, type FormatDemand } from './format';

/** The word that opens a list of receivers, in lower case: “Nơi nhận”, “Kính gửi”. `pattern` has the group `chu`; `other` is the word of other documents. */
export function smallHeadingRule(
  demand: FormatDemand & { readonly word: string; readonly other?: string; readonly pattern: RegExp },
): Rule<'inHoa'> {
  const { component, pattern, other = demand.word } = demand;
  return defineRule({
    ...identity(demand),
    messages: { inHoa: 'Từ “{expected}” viết sai chữ hoa.' },
    *check({ anatomy }) {
      for (const part of anatomy.of(component)) {
        const chu = part.role === 'heading' ? find(part, pattern)?.chu : undefined;
        if (chu === undefined) continue;
        const word =
          [other, demand.word].find((it) => fold(it) === fold(chu.text).replace(/\s+/gu, ' ')) ?? demand.word;
        const shown = part.paragraph.runs.filter(
          (run) => run.start < chu.span.end && run.end > chu.span.start && run.text.trim() !== '',
        );
        const byFormat = shown.length > 0 && shown.every(({ format }) => format.caps);
        if (!byFormat && (chu.text.includes('\n') || chu.text.normalize('NFC').replace(/\s+/gu, ' ') === word))
          continue;
        yield {
          message: 'inHoa',
          place: { kind: 'span', span: chu.span },
          actual: byFormat ? word.toLocaleUpperCase('vi') : chu.text,
          expected: word,
          data: { expected: word },
          fixes: [
            {
              title: `Ghi “${word}”`,
              safety: 'safe',
              edits: [
                byFormat
                  ? { kind: 'formatRuns', span: chu.span, expect: chu.text, format: { caps: false } }
                  : replaceWith(chu, word),
              ],
            },
          ],
        };
      }
    },
  });
}
