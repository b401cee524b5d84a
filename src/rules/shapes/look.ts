import type { Run } from '../../draft/model';
import { defineRule, type Rule } from '../rule';
import { flagLook, groupsOf, identity, type FormatDemand } from './format';
import { shownExamples } from './shown';

/** Đậm or not: the weight of a component's words. */
export function weightRule(demand: FormatDemand & { readonly bold: boolean }): Rule<'saiDoDam'> {
  const { bold } = demand;
  return defineRule({
    ...identity(demand, shownExamples(demand, [inBold(bold)], [inBold(!bold)])),
    messages: { saiDoDam: bold ? `${demand.title}, ở đây không đậm.` : `${demand.title}, ở đây đang đậm.` },
    *check({ anatomy }) {
      for (const parts of groupsOf(anatomy, demand)) {
        yield* flagLook(
          parts,
          'saiDoDam',
          (run) => run.format.bold !== bold && hasWord(run),
          () => ({
            actual: bold ? 'không đậm' : 'đậm',
            expected: bold ? 'đậm' : 'không đậm',
            format: { bold },
            title: bold ? 'In đậm' : 'Bỏ in đậm',
          }),
        );
      }
    },
  });
}

/** Đứng or nghiêng: the slant of a component's words. */
export function slantRule(demand: FormatDemand & { readonly italic: boolean }): Rule<'saiDoNghieng'> {
  const { italic } = demand;
  return defineRule({
    ...identity(demand, shownExamples(demand, [inItalics(italic)], [inItalics(!italic)])),
    messages: { saiDoNghieng: italic ? `${demand.title}, ở đây chữ đứng.` : `${demand.title}, ở đây chữ nghiêng.` },
    *check({ anatomy }) {
      for (const parts of groupsOf(anatomy, demand)) {
        yield* flagLook(
          parts,
          'saiDoNghieng',
          (run) => run.format.italic !== italic && hasWord(run),
          () => ({
            actual: italic ? 'đứng' : 'nghiêng',
            expected: italic ? 'nghiêng' : 'đứng',
            format: { italic },
            title: italic ? 'In nghiêng' : 'Bỏ in nghiêng',
          }),
        );
      }
    },
  });
}

/** Gạch chân: words that the convention does not underline. A line drawn below them is another matter. */
export function noUnderlineRule(demand: FormatDemand): Rule<'gachChan'> {
  return defineRule({
    ...identity(
      demand,
      shownExamples(
        demand,
        [{ shown: 'không gạch chân', look: { underline: false } }],
        [{ shown: 'gạch chân', look: { underline: true } }],
      ),
    ),
    messages: { gachChan: `${demand.title}, ở đây đang gạch chân.` },
    *check({ anatomy }) {
      for (const parts of groupsOf(anatomy, demand)) {
        yield* flagLook(
          parts,
          'gachChan',
          (run) => run.format.underline && hasWord(run),
          () => ({
            actual: 'gạch chân',
            expected: 'không gạch chân',
            format: { underline: false },
            title: 'Bỏ gạch chân',
          }),
        );
      }
    },
  });
}

function inBold(bold: boolean) {
  return { shown: bold ? 'đậm' : 'không đậm', look: { bold } };
}

function inItalics(italic: boolean) {
  return { shown: italic ? 'nghiêng' : 'đứng', look: { italic } };
}

/** A lone mark between two words shows neither weight nor slant that anyone would see. */
function hasWord(run: Run): boolean {
  return /[\p{L}\p{N}]/u.test(run.text);
}
