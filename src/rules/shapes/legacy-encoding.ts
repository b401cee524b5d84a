import type { LegalBasis } from '../../finding/model';
import { isLegacyFont } from '../reading/fonts';
import { isMostlyLegacy, unicodeFix } from '../reading/legacy-letters';
import { allParagraphs, stretchesOf } from '../reading/stretches';
import { defineRule, type Rule } from '../rule';

/** Letters of the encodings before Unicode, by their fonts: one finding a document, and one fix for all of it. */
export function legacyEncodingRule({
  id,
  ref,
  basis,
}: {
  readonly id: string;
  readonly ref: string;
  readonly basis: LegalBasis;
}): Rule<'phongCu'> {
  return defineRule({
    id,
    ref,
    component: 'trang',
    title: 'Bộ mã ký tự Unicode, không dùng phông của bảng mã cũ',
    severity: 'error',
    appliesTo: 'all',
    basis,
    messages: { phongCu: 'Chữ ở đây dùng phông bảng mã cũ “{phong}”, không phải Unicode.' },
    examples: {
      right: [{ text: 'các cơ quan', shown: 'phông Times New Roman', look: { font: 'Times New Roman' } }],
      wrong: [{ text: 'c¸c c¬ quan', shown: 'phông .VnTime', look: { font: '.VnTime' } }],
    },

    *check(context) {
      const stretches = stretchesOf(context, ({ format, text }) =>
        isLegacyFont(format.font) && /[\p{L}\p{N}]/u.test(text) ? format.font : null,
      );
      const first = stretches[0];
      if (first === undefined) return;
      const phong = first.runs[0].format.font;
      const isOneComponent = stretches.every((it) => it.component === first.component);
      const fix = unicodeFix(allParagraphs(context));
      yield {
        message: 'phongCu',
        component: isOneComponent && !isMostlyLegacy(context.draft) ? first.component : 'trang',
        place: { kind: 'span', span: first.words[0].span },
        data: { phong },
        actual: phong,
        expected: 'Times New Roman',
        fixes: fix === null ? [] : [fix],
      };
    },
  });
}
