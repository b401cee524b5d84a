import type { Part } from '../../../anatomy/model';
import type { LineSpacing } from '../../../draft/model';
import { hasBlank } from '../../../text/blanks';
import { at, textOf } from '../../place';
import { bodyParts, formatParagraph, isLongerThanLine } from '../../reading/running-text';
import { decimal, millimetres } from '../../reading/sections';
import { defineRule, type Rule } from '../../rule';
import { find, replaceWith } from '../../words';
import { bodyExamples } from '../shown';
import type { PartyDemand } from './demand';

/** The text ends with a full stop, and no State sign. */
export function fullStopRule(demand: PartyDemand): Rule<'dauNhaNuoc' | 'thieuCham'> {
  return defineRule({
    ...demand,
    component: 'noiDung',
    title: 'Nội dung văn bản kết thúc bằng dấu chấm (.)',
    appliesTo: 'all',
    messages: {
      dauNhaNuoc: 'Nội dung kết thúc bằng “{actual}”, văn bản của Đảng kết thúc bằng dấu chấm (.).',
      thieuCham: 'Nội dung chưa kết thúc bằng dấu chấm (.).',
    },
    examples: {
      right: ['Đề nghị các đơn vị báo cáo.\nYêu cầu các chi bộ triển khai thực hiện.'],
      wrong: ['Đề nghị các đơn vị báo cáo.\nYêu cầu các chi bộ triển khai thực hiện./.'],
    },
    *check({ anatomy }) {
      const last = anatomy.occurrences.findLast(({ component }) => component === 'noiDung')?.parts.at(-1);
      if (last?.role !== 'ket' || last.confidence !== 'sure' || hasBlank(textOf(last).slice(-12))) return;
      const { tu, dau } = find(last, /(?<tu>[^\s.;,!?/]{0,40})(?<dau>[.;,!?/ ]{0,6})$/du) ?? {};
      if (tu === undefined || dau === undefined || /[:…”"!?)]$/u.test(textOf(last))) return;
      if (dau.text.includes('/')) {
        yield {
          message: 'dauNhaNuoc',
          place: { kind: 'span', span: dau.span },
          data: { actual: dau.text.trim() },
          actual: dau.text.trim(),
          expected: '.',
          fixes: [{ title: 'Ghi dấu chấm', safety: 'safe', edits: [replaceWith(dau, '.')] }],
        };
      } else if (!dau.text.includes('.')) {
        yield {
          message: 'thieuCham',
          severity: 'warning',
          place: { kind: 'span', span: { ...tu.span, end: dau.span.end } },
          actual: dau.text === '' ? tu.text : dau.text,
          expected: dau.text === '' ? `${tu.text}.` : '.',
          fixes: [{ title: 'Ghi dấu chấm', safety: 'safe', edits: [replaceWith(dau, '.')] }],
        };
      }
    },
  });
}

type Spacing = 'hep' | 'rong' | 'khongDung';

/** Khoảng cách dòng in exact points; `most` is null where the convention names none. */
export function exactSpacingRule(
  demand: PartyDemand & { readonly least: number; readonly most: number | null },
): Rule<Spacing> {
  const { least, most, ...own } = demand;
  const range = most === null ? `từ ${least} pt trở lên` : `từ ${least} đến ${most} pt`;
  const exact = (value: number) => ({
    shown: `cách dòng đúng ${value} pt`,
    look: { lineSpacing: { rule: 'exact', value } as const },
  });
  const multiple = { shown: 'cách dòng 1,5', look: { lineSpacing: { rule: 'multiple', value: 1.5 } as const } };
  return defineRule<Spacing>({
    ...own,
    component: 'noiDung',
    title: `Khoảng cách dòng ${range}, đặt chính xác (Exactly)`,
    appliesTo: 'all',
    messages: {
      hep: `{count} đoạn văn có khoảng cách dòng {actual}, quy định ${range}.`,
      rong: `{count} đoạn văn có khoảng cách dòng {actual}, quy định ${range}.`,
      khongDung: `{count} đoạn văn đặt khoảng cách dòng {actual}, quy định đặt chính xác (Exactly) ${range}.`,
    },
    examples: bodyExamples([exact(least), exact(least + 2)], [exact(least - 2), multiple]),
    *check({ anatomy }) {
      const parts = bodyParts(anatomy);
      for (const message of ['hep', 'rong', 'khongDung'] as const) {
        const wrong = parts.filter(({ paragraph }) => slipOf(paragraph.format.lineSpacing, least, most) === message);
        const first = wrong[0];
        if (first === undefined) continue;
        const actual = shown(first.paragraph.format.lineSpacing);
        const value = message === 'rong' ? (most ?? least) : least;
        yield {
          message,
          ...(message === 'khongDung' ? { severity: 'warning' as const } : {}),
          place: at(first),
          data: { count: String(wrong.length), actual },
          actual,
          expected: range,
          fixes: [
            {
              title: `Để đúng ${value} pt`,
              safety: 'review',
              edits: wrong.map((part) => formatParagraph(part, { lineSpacing: { rule: 'exact', value } })),
            },
          ],
        };
      }
    },
  });
}

const tolerance = 0.1;

function slipOf({ rule, value }: LineSpacing, least: number, most: number | null): Spacing | null {
  if (rule !== 'exact') return 'khongDung';
  if (value < least - tolerance) return 'hep';
  return most !== null && value > most + tolerance ? 'rong' : null;
}

function shown({ rule, value }: LineSpacing): string {
  const rounded = decimal(Math.round(value * 100) / 100);
  if (rule === 'multiple') return `${rounded} dòng`;
  return rule === 'exact' ? `đúng ${rounded} pt` : `ít nhất ${rounded} pt`;
}

/** “Khoảng 10 mm”: from a little less to the half inch that the guidance's own pages have. */
export function aboutTenMillimetresRule(demand: PartyDemand): Rule<'khongLui' | 'saiMuc'> {
  return defineRule({
    ...demand,
    component: 'noiDung',
    title: 'Chữ đầu dòng lùi vào khoảng 10 mm',
    appliesTo: 'all',
    messages: {
      khongLui: '{count} đoạn văn không lùi đầu dòng.',
      saiMuc: '{count} đoạn văn lùi đầu dòng {actual}, quy định khoảng 10 mm.',
    },
    examples: bodyExamples(
      [
        { shown: 'lùi đầu dòng 10 mm', look: { firstLine: 28.35 } },
        { shown: 'lùi đầu dòng 12,7 mm', look: { firstLine: 36 } },
      ],
      [
        { shown: 'không lùi đầu dòng', look: { firstLine: 0 } },
        { shown: 'lùi đầu dòng 20 mm', look: { firstLine: 56.7 } },
      ],
    ),
    *check({ draft, anatomy }) {
      const wrong = bodyParts(anatomy).filter((part) => isPlain(part) && isFar(part) && isLongerThanLine(part, draft));
      const first = wrong[0];
      if (first === undefined) return;
      const indent = millimetres(first.paragraph.format.firstLine);
      const actual = indent < 0.5 ? 'không lùi' : `${decimal(indent)} mm`;
      yield {
        message: indent < 0.5 ? 'khongLui' : 'saiMuc',
        place: at(first),
        data: { count: String(wrong.length), actual },
        actual,
        expected: 'khoảng 10 mm',
        fixes: [
          {
            title: 'Lùi đầu dòng 10 mm',
            safety: 'review',
            edits: wrong.map((part) => formatParagraph(part, { firstLine: 28.35 })),
          },
        ],
      };
    },
  });
}

/** Lists have a left indent or a number of their own, tabs and spaces an indent that no property shows. */
function isPlain({ paragraph: { format, label, text } }: Part): boolean {
  if (format.alignment === 'center' || format.alignment === 'right') return false;
  return label === '' && Math.abs(format.indentLeft) < 1 && format.firstLine >= 0 && !/^[\s\u00a0]/u.test(text);
}

function isFar({ paragraph }: Part): boolean {
  const indent = millimetres(paragraph.format.firstLine);
  return indent < 9 || indent > 13.2;
}
