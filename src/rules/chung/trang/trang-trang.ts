import type { DraftDocument, Paragraph } from '../../../draft/model';
import type { Edit, Fix } from '../../../finding/model';
import { blankPages, blanksAtEnd } from '../../reading/blank-pages';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';

/** So many empty paragraphs at the end may well fill a page. */
const nhieuDong = 6;

export const trangTrang = defineRule({
  id: 'chung/trang/trang-trang',
  ref: null,
  component: 'trang',
  title: 'Không có trang trắng',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    cuoi: 'Cuối văn bản có ngắt trang mà sau đó không còn nội dung, in ra một trang trắng.',
    giua: 'Giữa văn bản có hai ngắt trang liền nhau, in ra một trang trắng.',
    dongTrong: 'Cuối văn bản có {count} đoạn trống, có thể đẩy ra một trang trắng.',
  },
  examples: {
    right: ['Sở Nội vụ thông báo./.'],
    wrong: [
      {
        text: 'Sở Nội vụ thông báo./.',
        shown: 'một đoạn trống ngắt trang ở cuối văn bản',
        beside: { diaChi: { text: '', look: { pageBreakBefore: true } } },
      },
    ],
  },

  *check({ draft }) {
    const pages = blankPages(draft);
    for (const { from, isLast } of pages) {
      const place = { kind: 'span', span: spanIn(from, 0, from.text.length) } as const;
      if (isLast) yield { message: 'cuoi', place, fixes: withoutEnd(draft) };
      else yield { message: 'giua', place, severity: 'info' };
    }
    const blanks = blanksAtEnd(draft);
    const [first] = blanks;
    if (first === undefined || blanks.length < nhieuDong || pages.some(({ isLast }) => isLast)) return;
    yield {
      message: 'dongTrong',
      severity: 'info',
      place: { kind: 'span', span: spanIn(first, 0, first.text.length) },
      data: { count: String(blanks.length) },
      fixes: withoutEnd(draft),
    };
  },
});

/** Takes away everything after the last words, breaks and all; after a table one paragraph has to stay. */
function withoutEnd(draft: DraftDocument): readonly Fix[] {
  const blanks = blanksAtEnd(draft);
  const last = draft.paragraphs[(blanks[0]?.index ?? draft.paragraphs.length) - 1];
  const edits = [
    ...(last?.cell === null ? breaksAfter(last) : []),
    ...blanks.flatMap((it, i) => (i === 0 && last !== undefined && last.cell !== null ? emptied(it) : [deleted(it)])),
  ];
  return edits.length === 0 ? [] : [{ title: 'Bỏ phần trống ở cuối', safety: 'review', edits }];
}

function deleted({ part, index, text }: Paragraph): Edit {
  return { kind: 'deleteParagraph', part, paragraph: index, expect: text };
}

function emptied(paragraph: Paragraph): readonly Edit[] {
  const { part, index, text, format } = paragraph;
  return [
    ...(text === ''
      ? []
      : [{ kind: 'replaceText', span: spanIn(paragraph, 0, text.length), expect: text, text: '' } as const]),
    ...(format.pageBreakBefore
      ? [{ kind: 'formatParagraph', part, paragraph: index, expect: text, format: { pageBreakBefore: false } } as const]
      : []),
  ];
}

function breaksAfter(paragraph: Paragraph): readonly Edit[] {
  const { text } = paragraph;
  const end = text.trimEnd().length;
  const rest = text.slice(end);
  return rest.includes('\n')
    ? [{ kind: 'replaceText', span: spanIn(paragraph, end, text.length), expect: rest, text: '' }]
    : [];
}
