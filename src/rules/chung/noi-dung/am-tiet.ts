import { defineRule } from '../../rule';
import { oddWordsIn, type OddWord } from '../../reading/syllables';
import { textRoles } from '../../shapes/wording';
import { replaceWith } from '../../words';

/** So many different ones nobody mistypes: the text is in another language of the country. */
const motThuTiengKhac = 25;

export const amTiet = defineRule({
  id: 'chung/noi-dung/am-tiet',
  ref: null,
  component: 'noiDung',
  title: 'Chữ viết đúng chính tả âm tiết tiếng Việt',
  severity: 'info',
  appliesTo: 'all',
  basis: null,
  messages: {
    saiChinhTa: 'Chữ “{sai}” sai chính tả.',
    khongCo: 'Chữ “{sai}” không phải âm tiết tiếng Việt.',
  },
  examples: {
    right: ['Giao thông đường bộ qua huyện Krông Pa, tỉnh Đắk Lắk; sử dụng bê-tông, ôxy, vắcxin.'],
    wrong: ['Các ngành, doanh ngiệp triển khai thưc hiện.', 'Nâng cao đời sống nguời dân.'],
  },

  *check({ anatomy }) {
    const places = new Map<string, [OddWord, ...OddWord[]]>();
    for (const component of ['noiDung', 'trichYeu'] as const) {
      for (const part of anatomy.of(component)) {
        if (!textRoles.includes(part.role) && part.role !== 'oBang') continue;
        for (const odd of oddWordsIn(part)) {
          if (odd.spelling.kind !== 'impossible') continue;
          const known = places.get(`${component} ${odd.text}`);
          if (known === undefined) places.set(`${component} ${odd.text}`, [odd]);
          else known.push(odd);
        }
      }
    }
    if (places.size > motThuTiengKhac) return;
    for (const [key, [first, ...others]] of places) {
      const dung = first.spelling.kind === 'impossible' ? first.spelling.right : null;
      yield {
        message: dung === null ? 'khongCo' : 'saiChinhTa',
        place: { kind: 'span', span: first.words.span },
        ...(key.startsWith('trichYeu') ? { component: 'trichYeu' as const } : {}),
        data: { sai: first.text },
        actual: first.text,
        ...(dung === null
          ? {}
          : {
              expected: dung,
              fixes: [
                {
                  title: `Ghi “${dung}”`,
                  safety: 'review' as const,
                  edits: [first, ...others].map(({ words }) => replaceWith(words, dung)),
                },
              ],
            }),
      };
    }
  },
});
