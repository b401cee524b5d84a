import { documentsOf } from '../../../anatomy/documents';
import type { Anatomy, Part } from '../../../anatomy/model';
import type { DraftDocument, Section } from '../../../draft/model';
import { nghiDinh30 } from '../../law/nd30/basis';
import { pageNumbersOf } from '../../reading/page-numbers';
import { formatOf } from '../../reading/sections';
import { defineRule } from '../../rule';
import { pageExamples } from '../../shapes/shown';

/** An appendix of so many characters or paragraphs has a second page, whoever prints it. */
const surelyTwoPages = { characters: 5000, paragraphs: 90 };

const appendix = { beside: { phuLuc: 'Phụ lục I' } } as const;
const shownAtOnce = { differentFirst: false } as const;

export const soTrangPhuLuc = defineRule({
  id: 'nd30/trang/so-trang-phu-luc',
  ref: 'ND30-PAGE-11',
  component: 'trang',
  title: 'Mỗi phụ lục đánh số trang riêng từ số 1',
  severity: 'warning',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm đ',
    'Số trang của Phụ lục được đánh số riêng theo từng Phụ lục.',
  ),
  messages: { danhTiep: 'Số trang của phụ lục đánh tiếp theo phần trước, cần đánh riêng từ số 1.' },
  examples: pageExamples(
    [
      {
        shown: 'phụ lục ở phân đoạn riêng, đánh số từ 1',
        ...appendix,
        appendixPage: { ...shownAtOnce, pageNumberStart: 1 },
      },
    ],
    [{ shown: 'phụ lục ở phân đoạn riêng, đánh số tiếp', ...appendix, appendixPage: shownAtOnce }],
  ),

  *check({ draft, anatomy }) {
    for (const section of new Set(documentsOf(anatomy).flatMap((it) => ownSections(draft, it)))) {
      if (section.pageNumberStart === 1 || !showsNumber(draft, section)) continue;
      yield {
        message: 'danhTiep',
        place: { kind: 'section', section: section.index },
        expected: 'đánh số từ 1',
        fixes: [
          {
            title: 'Đánh số trang phụ lục từ 1',
            safety: 'review',
            edits: [
              {
                kind: 'formatSection',
                section: section.index,
                expect: formatOf(section),
                format: { pageNumberStart: 1 },
              },
            ],
          },
        ],
      };
    }
  },
});

/** The sections that begin with the heading of an appendix. */
function ownSections({ paragraphs, sections }: DraftDocument, anatomy: Anatomy): readonly Section[] {
  const headings = anatomy.of('phuLuc').filter(isSureHeading);
  return headings.flatMap(({ paragraph }) => {
    const section = sections[paragraph.section];
    if (section === undefined || section.index === 0 || section.type === 'continuous') return [];
    const above = paragraphs.slice(section.from, paragraph.index);
    return above.every(({ text }) => text.trim() === '') ? [section] : [];
  });
}

function isSureHeading({ role, confidence, paragraph }: Part): boolean {
  return role === 'heading' && confidence === 'sure' && paragraph.part === 'body';
}

/** A number is seen on its first page, or it surely has a second one. */
function showsNumber(draft: DraftDocument, section: Section): boolean {
  const shown = pageNumbersOf(draft).filter((it) => it.section === section);
  if (shown.some(({ which }) => which === (section.differentFirst ? 'first' : 'default'))) return true;
  const text = draft.paragraphs.slice(section.from, section.to);
  const length = text.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  return shown.length > 0 && (length > surelyTwoPages.characters || text.length > surelyTwoPages.paragraphs);
}
