import type { RuleContext } from '../../rule';
import type { Edit } from '../../../finding/model';
import { isLegacyFont, isSignFont, isTimesNewRoman } from '../../reading/fonts';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';
import { shownNumbers } from '../../reading/page-numbers';
import { allParagraphs, stretchesOf, type Stretch } from '../../reading/stretches';
import { endingAndPage } from '../../law/nd30/ending-and-page';

const timesNewRoman = 'Times New Roman';

/** A part of the letters so large that the whole document is set in another font. */
const phanLon = 0.5;

export const phongChu = defineRule({
  id: 'nd30/trang/phong-chu',
  ref: 'ND30-PAGE-07',
  component: 'trang',
  title: 'Phông chữ Times New Roman',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.phongChu,
  messages: {
    caVanBan: 'Văn bản đang dùng phông “{phong}”, quy định Times New Roman.',
    motCho: 'Chữ ở đây dùng phông “{phong}”, quy định Times New Roman.',
    soTrang: 'Số trang dùng phông “{phong}”, quy định Times New Roman.',
  },
  examples: {
    right: [{ text: 'Sở Nội vụ thông báo./.', shown: 'phông Times New Roman', look: { font: 'Times New Roman' } }],
    wrong: [{ text: 'Sở Nội vụ thông báo./.', shown: 'phông Arial', look: { font: 'Arial' } }],
  },

  *check(context) {
    const stretches = stretchesOf(context, ({ format, text }) =>
      isWrong(format.font) && hasWord(text) ? format.font : null,
    );
    const [first] = stretches;
    if (first !== undefined && lettersIn(stretches) > phanLon * lettersOf(context)) {
      yield { ...flagOf(first, stretches), message: 'caVanBan', component: 'trang' };
    } else {
      for (const stretch of stretches)
        yield { ...flagOf(stretch, [stretch]), message: 'motCho', component: stretch.component };
    }
    yield* pageNumbers(context);
  },
});

function isWrong(font: string): boolean {
  return !isTimesNewRoman(font) && !isSignFont(font) && !isLegacyFont(font);
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function flagOf(first: Stretch, stretches: readonly Stretch[]) {
  const phong = first.runs[0].format.font;
  const edits = stretches.flatMap(({ words }) =>
    words.map(({ span, text }): Edit => ({ kind: 'formatRuns', span, expect: text, format: { font: timesNewRoman } })),
  );
  return {
    place: { kind: 'span', span: first.words[0].span } as const,
    data: { phong },
    actual: phong,
    expected: timesNewRoman,
    fixes: [
      {
        title: `Đổi sang ${timesNewRoman}`,
        safety: stretches.length > 1 || edits.length > 20 ? 'review' : 'safe',
        edits,
      } as const,
    ],
  };
}

function* pageNumbers({ draft }: RuleContext) {
  for (const { paragraph, runs } of shownNumbers(draft)) {
    const run = runs.find(({ format }) => isWrong(format.font));
    if (run === undefined) continue;
    const span = spanIn(paragraph, run.start, run.end);
    yield {
      message: 'soTrang',
      place: { kind: 'span', span },
      data: { phong: run.format.font },
      actual: run.format.font,
      expected: timesNewRoman,
      fixes: [
        {
          title: `Đổi sang ${timesNewRoman}`,
          safety: 'safe',
          edits: [{ kind: 'formatRuns', span, expect: run.text, format: { font: timesNewRoman } }],
        },
      ],
    } as const;
  }
}

function lettersIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0);
}

function lettersOf(context: RuleContext): number {
  return allParagraphs(context).reduce((sum, { text }) => sum + text.length, 0);
}
