import type { Anatomy, Part } from '../../anatomy/model';
import type { DraftDocument, DrawnLine, Paragraph } from '../../draft/model';
import { isSignFont } from '../reading/fonts';
import { at, spanIn } from '../place';
import { defineRule, type Flag, type Rule } from '../rule';
import { identity, type FormatDemand } from './format';

/** So many paragraphs below the issuer the star may stand where no number shows the end of the letterhead. */
const reach = 6;

/** A line of stars alone: “*”, “* * *”, “★”. */
const stars = /^[\s\u00a0]*(?<sao>[*★☆✶✱＊∗⁎٭](?:[\s\u00a0]*[*★☆✶✱＊∗⁎٭])*)[\s\u00a0]*$/u;

type Message = 'thieuSao' | 'dongKe' | 'nhieuSao' | 'keThua';

/** Dấu sao (*) alone on the line below the issuer, above the number; no drawn line in its place. */
export function starRule(demand: Omit<FormatDemand, 'component' | 'examples' | 'title' | 'severity'>): Rule<Message> {
  const starless = { text: 'ĐẢNG UỶ XÃ BẢO THẮNG', shown: 'không có dấu sao', star: null };
  return defineRule<Message>({
    ...identity({
      ...demand,
      component: 'coQuanBanHanh',
      title: 'Dưới tên cơ quan ban hành có dấu sao (*)',
      severity: 'error',
      examples: { right: [{ text: 'ĐẢNG UỶ XÃ BẢO THẮNG', shown: 'dưới có dấu sao' }], wrong: [starless] },
    }),
    messages: {
      thieuSao: 'Dưới tên cơ quan ban hành thiếu dấu sao (*).',
      dongKe: 'Dưới tên cơ quan ban hành đang kẻ đường, quy định dấu sao (*).',
      nhieuSao: 'Dưới tên cơ quan ban hành ghi “{actual}”, quy định một dấu sao (*).',
      keThua: 'Dưới tên cơ quan ban hành đã có dấu sao thì không có đường kẻ.',
    },
    *check({ draft, anatomy }) {
      const last = anatomy.of('coQuanBanHanh').at(-1);
      if (last?.confidence !== 'sure' || anatomy.of('quocHieu').length === 0) return;
      yield* starUnder(last, draft, anatomy);
    },
  });
}

function* starUnder(issuer: Part, draft: DraftDocument, anatomy: Anatomy): Iterable<Flag<Message>> {
  const below = paragraphsBelow(issuer, draft, anatomy);
  for (const paragraph of below) {
    const line = linesOf(paragraph, issuer).find(({ text }) => stars.test(text));
    if (line === undefined) continue;
    if (isRuledBesides(issuer, draft)) {
      yield { message: 'keThua', severity: 'warning', place: at(issuer), actual: 'đường kẻ', expected: '*' };
    }
    const sao = stars.exec(line.text)?.groups?.sao ?? '*';
    if (sao === '*' || isSignFont(paragraph.runs[0]?.format.font ?? '')) return;
    const start = line.start + line.text.indexOf(sao);
    const span = spanIn(paragraph, start, start + sao.length);
    yield {
      message: 'nhieuSao',
      severity: 'warning',
      place: { kind: 'span', span },
      data: { actual: sao },
      actual: sao,
      expected: '*',
      fixes: [{ title: 'Ghi “*”', safety: 'safe', edits: [{ kind: 'replaceText', span, expect: sao, text: '*' }] }],
    };
    return;
  }
  if (mayBeDrawn(issuer.paragraph, below, draft)) return;
  const ruled = isRuled(issuer, draft);
  const { part, index, text } = issuer.paragraph;
  yield {
    message: ruled ? 'dongKe' : 'thieuSao',
    place: at(issuer),
    actual: ruled ? 'đường kẻ' : 'không có dấu sao',
    expected: '*',
    fixes: standsAlone(issuer)
      ? [
          {
            title: 'Thêm dấu sao',
            safety: 'review',
            edits: [{ kind: 'insertParagraphs', part, paragraph: index, where: 'after', expect: text, lines: ['*'] }],
          },
        ]
      : [],
  };
}

function isRuled({ paragraph: { part, index } }: Part, draft: DraftDocument): boolean {
  return draft.lines.some((it) => it.part === part && it.under === index);
}

/** Certainly under the issuer alone: a long shape that floats over the page is the heading's on the other side. */
function isRuledBesides(issuer: Part, draft: DraftDocument): boolean {
  const { part, index } = issuer.paragraph;
  const isOwn = ({ form, length }: DrawnLine) => !floating.includes(form) || (length !== null && length < shortRule);
  return standsAlone(issuer) && draft.lines.some((it) => it.part === part && it.under === index && isOwn(it));
}

const floating: readonly DrawnLine['form'][] = ['connector', 'shape', 'vml'];

/** Shorter than the line under “ĐẢNG CỘNG SẢN VIỆT NAM”. */
const shortRule = 130;

/** From the issuer's last line to the number, in the same story; with the number elsewhere, the next few. */
function paragraphsBelow({ paragraph }: Part, draft: DraftDocument, anatomy: Anatomy): readonly Paragraph[] {
  const story =
    paragraph.part === 'body'
      ? draft.paragraphs
      : ([...draft.boxes, ...draft.headers].find(({ part }) => part === paragraph.part)?.paragraphs ?? []);
  const number = anatomy.of('soKyHieu')[0]?.paragraph;
  const end =
    number?.part === paragraph.part && number.index >= paragraph.index ? number.index : paragraph.index + reach;
  return story.slice(paragraph.index, end + 1);
}

/** The lines of a paragraph, cut at soft breaks and tabs; of the issuer's own paragraph those after its name. */
function linesOf({ text, index, part }: Paragraph, issuer: Part): readonly { text: string; start: number }[] {
  const from = index === issuer.paragraph.index && part === issuer.paragraph.part ? issuer.end : 0;
  let start = from;
  return text
    .slice(from)
    .split(/[\n\t]/)
    .map((line) => {
      const own = { text: line, start };
      start += line.length + 1;
      return own;
    });
}

/** A picture or a text box beside the name may hold the star. */
function mayBeDrawn({ part, index }: Paragraph, below: readonly Paragraph[], draft: DraftDocument): boolean {
  const near = (at: number) => at >= index - 1 && at <= index + below.length;
  const boxed = draft.boxes.some(
    (box) => part === 'body' && near(box.anchor) && box.paragraphs.some(({ text }) => stars.test(text)),
  );
  return boxed || draft.pictures.some((picture) => picture.part === part && near(picture.paragraph));
}

function standsAlone({ paragraph, start, end }: Part): boolean {
  return paragraph.text.slice(0, start).trim() === '' && paragraph.text.slice(end).trim() === '';
}
