import type { Alignment } from '../../../draft/model';
import { bodyExamples } from '../../shapes/shown';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { bodyParts, formatParagraph, isLongerThanLine } from '../../reading/running-text';
import { body } from '../../law/nd30/body';

const names: Readonly<Record<Alignment, string>> = {
  left: 'canh trái',
  center: 'canh giữa',
  right: 'canh phải',
  justify: 'canh đều hai lề',
};

export const canhDeu = defineRule({
  id: 'nd30/noi-dung/canh-deu',
  ref: 'ND30-ND-01',
  component: 'noiDung',
  title: 'Đoạn văn canh đều cả hai lề',
  severity: 'error',
  appliesTo: 'all',
  basis: body.doanVan,
  messages: {
    motDoan: 'Đoạn văn đang {actual}, chưa canh đều cả hai lề.',
    nhieuDoan: '{count} đoạn văn đang {actual}, chưa canh đều cả hai lề.',
  },
  examples: bodyExamples(
    [{ shown: 'canh đều hai lề', look: { alignment: 'justify' } }],
    [{ shown: 'canh trái', look: { alignment: 'left' } }],
  ),

  *check({ draft, anatomy }) {
    const wrong = bodyParts(anatomy).filter(
      (part) =>
        part.paragraph.format.alignment !== 'justify' &&
        !part.paragraph.text.trim().includes('\t') &&
        isLongerThanLine(part, draft),
    );
    const first = wrong[0];
    if (first === undefined) return;

    const actual = names[first.paragraph.format.alignment];
    yield {
      message: wrong.length === 1 ? 'motDoan' : 'nhieuDoan',
      place: at(first),
      data: { actual, count: String(wrong.length) },
      actual,
      expected: names.justify,
      fixes: [
        {
          title: 'Canh đều hai lề',
          safety: 'safe',
          edits: wrong.map((it) => formatParagraph(it, { alignment: 'justify' })),
        },
      ],
    };
  },
});
