import type { Section } from '../../draft/model';
import type { SectionFormat } from '../../finding/model';
import { built, complete, refused, type Built, type Material } from './model';

/** The page number in the middle of the top of the pages, from page 2. */
export function pageNumber({ draft }: Material): Built {
  if (!draft.coverage.headers || !draft.coverage.sections) {
    return refused('Word không trao phần đầu trang của văn bản này nên không biết đã có số trang chưa.');
  }
  const [first] = draft.sections;
  const shown = [...draft.headers, ...draft.footers].some(
    ({ pageField, paragraphs }) => pageField || paragraphs.some(({ text }) => /^[\s\-–]*\d{1,3}[\s\-–]*$/u.test(text)),
  );
  if (first === undefined || shown) return complete;
  return built([{ kind: 'numberPages', section: 0, expect: formatOf(first) }], ['số trang'], true);
}

function formatOf({ paper, landscape, margins, differentFirst, pageNumberStart }: Section): SectionFormat {
  return { paper, landscape, margins, differentFirst, pageNumberStart };
}
