import type { Part } from '../../../anatomy/model';
import type { Edit } from '../../../finding/model';
import { countLower, countUpper } from '../../../text/letter-case';
import { entriesOf, type Entry } from '../../reading/outline';
import { at, spanWithin, visibleRuns } from '../../place';
import { defineRule } from '../../rule';
import { wordsOf } from '../../words';
import { bangMauChu, nghiDinh30 } from '../../law/nd30/basis';

export const deMucInHoa = defineRule({
  id: 'nd30/noi-dung/de-muc-in-hoa',
  ref: 'ND30-BC-08',
  component: 'noiDung',
  title: 'Tiêu đề của mục đánh số La Mã bằng chữ in hoa',
  severity: 'warning',
  appliesTo: 'all',
  basis: nghiDinh30(bangMauChu, '- Số thứ tự và tiêu đề của mục In hoa 13 - 14 Đứng, đậm'),
  messages: { inThuong: 'Tiêu đề mục “{so}.” viết bằng chữ thường, quy định chữ in hoa.' },
  examples: {
    right: ['I. MỤC ĐÍCH, YÊU CẦU\nCác đơn vị triển khai thực hiện./.'],
    wrong: ['I. Mục đích, yêu cầu\nCác đơn vị triển khai thực hiện./.'],
  },

  *check({ anatomy }) {
    const entries = entriesOf(anatomy);
    if (entries.some(({ level }) => level === 'dieu') || hasLetteredParts(anatomy.of('noiDung'))) return;
    for (const entry of entries) {
      const title = titleIn(entry);
      if (title === null) continue;
      yield {
        message: 'inThuong',
        place: at(title),
        data: { so: entry.number },
        actual: wordsOf(title),
        expected: wordsOf(title).toUpperCase(),
        fixes: [{ title: 'Viết bằng chữ in hoa', safety: 'safe', edits: capitals(title) }],
      };
    }
  },
});

/** “A. …”, “B. …” above the Roman numbers: then those are a level below, which the table does not speak of. */
function hasLetteredParts(parts: readonly Part[]): boolean {
  return parts.some(
    ({ role, paragraph }) =>
      role !== 'oBang' && /^\s*[ABCD][.)/]\s/u.test(`${paragraph.label} ${paragraph.text.slice(0, 10)}`),
  );
}

/** The words of the title, without the number, where they are mostly in small letters. */
function titleIn({ part, level, written }: Entry): Part | null {
  if (level !== 'laMa' || part.role === 'doan' || part.confidence !== 'sure' || part.end - part.start > 250)
    return null;
  const after = written === null ? part.start : written.mark.span.end;
  const rest = part.paragraph.text.slice(after, part.end);
  const title = { ...part, start: after + rest.length - rest.trimStart().length };
  const words = wordsOf(title);
  const isShownUpper = visibleRuns(title).every(({ format }) => format.caps || format.smallCaps);
  return words === '' || isShownUpper || countLower(words) <= countUpper(words) ? null : title;
}

function capitals(title: Part): readonly Edit[] {
  return visibleRuns(title).flatMap((run): Edit[] => {
    const span = spanWithin(run, title);
    const expect = title.paragraph.text.slice(span.start, span.end);
    const text = expect.toUpperCase();
    return text === expect ? [] : [{ kind: 'replaceText', span, expect, text }];
  });
}
