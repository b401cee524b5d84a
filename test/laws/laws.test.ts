import fc from 'fast-check';
import { checkDraft, type CheckResult } from '../../src/check/check';
import { paragraphAt } from '../../src/draft/paragraph-at';
import { readDraft } from '../../src/draft/read';
import type { DraftDocument } from '../../src/draft/model';
import type { Edit } from '../../src/finding/model';
import { golden, someGoldens } from '../support/golden';
import { rewriteDocument, rewriteWords } from '../support/rewrite-docx';
import { citations } from '../support/registry';

const asOf = '2026-03-05';
const drafts = [...someGoldens, ...['quyet-dinh-quy-che', 'dang-ke-hoach-xa-sai', 'phuong-an-sai'].map(golden)];
const table = drafts.map((it) => [it.name, it.bytes] as const);

function judged(bytes: Uint8Array): { readonly draft: DraftDocument; readonly result: CheckResult } {
  const draft = readDraft(bytes);
  return { draft, result: checkDraft(draft, { asOf, citations }) };
}

describe('laws that hold for every rule on every golden draft', () => {
  test.each(table)('%s: every place lies inside its paragraph', (_, bytes) => {
    const { draft, result } = judged(bytes);
    for (const { place } of result.findings) {
      if (place.kind !== 'span') continue;
      const text = paragraphAt(draft, place.span.part, place.span.paragraph)?.text;
      expect(text).toBeDefined();
      expect(place.span.start).toBeGreaterThanOrEqual(0);
      expect(place.span.end).toBeGreaterThanOrEqual(place.span.start);
      expect(place.span.end).toBeLessThanOrEqual(text?.length ?? 0);
    }
  });

  test.each(table)('%s: every edit expects what stands there', (_, bytes) => {
    const { draft, result } = judged(bytes);
    const edits = result.findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    for (const edit of edits)
      expect(seenBy(edit, draft)).toBe('expect' in edit && typeof edit.expect === 'string' ? edit.expect : '');
  });

  test.each(table)('%s: the same words in decomposed letters give the same findings', (_, bytes) => {
    const about = ({ result }: ReturnType<typeof judged>) =>
      result.findings
        .map(({ rule, component, severity }) => `${rule} ${component} ${severity}`)
        .filter((it) => !it.startsWith('chung/noi-dung/to-hop'));
    expect(about(judged(rewriteWords(bytes, (words) => words.normalize('NFD'))))).toEqual(
      about(judged(rewriteWords(bytes, (words) => words.normalize('NFC')))),
    );
  });

  test.each(table)('%s: the same draft gives the same findings', (_, bytes) => {
    expect(judged(bytes).result.findings).toEqual(judged(bytes).result.findings);
  });

  test.each(table)('%s: paragraphs missing, doubled or out of order never throw', (_, bytes) => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 60 }), (order) => {
        const shuffled = rewriteDocument(bytes, (xml) => reordered(xml, order));
        expect(() => judged(shuffled)).not.toThrow();
      }),
      { numRuns: 15 },
    );
  });
});

function seenBy(edit: Edit, draft: DraftDocument): string {
  if (edit.kind === 'formatSection' || edit.kind === 'numberPages') return '';
  if ('span' in edit) {
    const { part, paragraph, start, end } = edit.span;
    return paragraphAt(draft, part, paragraph)?.text.slice(start, end) ?? 'no such paragraph';
  }
  return paragraphAt(draft, edit.part, edit.paragraph)?.text ?? 'no such paragraph';
}

/** The paragraphs of the document, picked by number, one after another without the tables they stood in. */
function reordered(xml: string, order: readonly number[]): string {
  const paragraphs = xml.match(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g) ?? [];
  const section = /<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>(?=<\/w:body>)/.exec(xml)?.[0] ?? '';
  const head = xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length);
  const body = order.map((index) => paragraphs[index % Math.max(1, paragraphs.length)] ?? '').join('');
  return `${head}${body}${section}</w:body></w:document>`;
}
