import type { Anatomy, Part } from '../../anatomy/model';
import type { DraftDocument, Paragraph } from '../../draft/model';
import { at, spanIn } from '../place';
import { defineRule, type Flag, type Rule } from '../rule';
import { identity, type FormatDemand } from './format';

/** A line of dashes alone, set apart or not. */
const dashes = /^[\s\u00a0]*(?<gach>[-–—‐‑−_=](?:[ \u00a0]?[-–—‐‑−_=])*)[\s\u00a0]*$/u;

type Message = 'thieuGach' | 'dongKe' | 'saiSo' | 'gachKhac';

/** Năm dấu gạch nối (-----) under the trích yếu; no drawn line in their place. */
export function fiveDashesRule(
  demand: Omit<FormatDemand, 'component' | 'examples' | 'title' | 'severity'>,
): Rule<Message> {
  const text = 'thực hiện công tác dân vận năm 2026';
  return defineRule<Message>({
    ...identity({
      ...demand,
      component: 'trichYeu',
      title: 'Dưới trích yếu có năm dấu gạch nối (-----)',
      severity: 'error',
      examples: {
        right: [{ text, shown: 'dưới có “-----”', kind: 'ke-hoach' }],
        wrong: [{ text, shown: 'dưới không có “-----”', kind: 'ke-hoach', dashes: null }],
      },
    }),
    messages: {
      thieuGach: 'Dưới trích yếu thiếu năm dấu gạch nối (-----).',
      dongKe: 'Dưới trích yếu đang kẻ đường, quy định năm dấu gạch nối (-----).',
      saiSo: 'Dưới trích yếu ghi “{actual}”, quy định năm dấu gạch nối (-----).',
      gachKhac: 'Dưới trích yếu ghi “{actual}” bằng gạch dài, quy định năm dấu gạch nối (-----).',
    },
    *check({ draft, anatomy }) {
      const last = anatomy.of('trichYeu').at(-1);
      if (last?.confidence !== 'sure' || anatomy.of('tenLoai').length === 0) return;
      yield* dashesUnder(last, draft, anatomy);
    },
  });
}

function* dashesUnder(summary: Part, draft: DraftDocument, anatomy: Anatomy): Iterable<Flag<Message>> {
  for (const { paragraph, start, text } of linesBelow(summary, draft, anatomy)) {
    const gach = dashes.exec(text)?.groups?.gach;
    if (gach === undefined) continue;
    if (gach !== '-----') yield otherDashes(paragraph, start + text.indexOf(gach), gach);
    return;
  }
  if (summary.paragraph.part !== 'body' || draft.pictures.some(({ paragraph }) => isNear(paragraph, summary))) return;
  const ruled = draft.lines.some(
    ({ part, under, paragraph }) => part === 'body' && (under ?? paragraph) === summary.paragraph.index,
  );
  const { part, index, text } = summary.paragraph;
  yield {
    message: ruled ? 'dongKe' : 'thieuGach',
    ...(ruled ? { severity: 'warning' as const } : {}),
    place: at(summary),
    actual: ruled ? 'đường kẻ' : 'không có gạch nối',
    expected: '-----',
    fixes: [
      {
        title: 'Thêm dòng “-----”',
        safety: 'review',
        edits: [{ kind: 'insertParagraphs', part, paragraph: index, where: 'after', expect: text, lines: ['-----'] }],
      },
    ],
  };
}

/** Word turns hyphens into long dashes by itself: five of any kind are hardly wrong. */
function otherDashes(paragraph: Paragraph, start: number, gach: string): Flag<Message> {
  const five = gach.replace(/[\s\u00a0]/gu, '').length === 5 && !/[_=]/.test(gach);
  const span = spanIn(paragraph, start, start + gach.length);
  return {
    message: five ? 'gachKhac' : 'saiSo',
    severity: five ? 'info' : 'warning',
    place: { kind: 'span', span },
    data: { actual: gach },
    actual: gach,
    expected: '-----',
    fixes: [
      { title: 'Ghi “-----”', safety: 'safe', edits: [{ kind: 'replaceText', span, expect: gach, text: '-----' }] },
    ],
  };
}

/** The lines between the trích yếu and whatever is written next. */
function linesBelow(summary: Part, { paragraphs }: DraftDocument, anatomy: Anatomy) {
  const { paragraph, end } = summary;
  const next = [...anatomy.of('kinhGui'), ...anatomy.of('noiDung')].map((part) => part.paragraph.index);
  const until = Math.min(...next.filter((index) => index > paragraph.index), paragraph.index + 6);
  const within = paragraph.part === 'body' ? paragraphs.slice(paragraph.index, until) : [paragraph];
  return within.flatMap((it) => {
    let start = it === paragraph ? end : 0;
    return it.text
      .slice(start)
      .split('\n')
      .map((text) => {
        const line = { paragraph: it, start, text };
        start += text.length + 1;
        return line;
      });
  });
}

function isNear(index: number, { paragraph }: Part): boolean {
  return Math.abs(index - paragraph.index) <= 2;
}
