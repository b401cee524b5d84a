import { builtIn } from '../../src/catalogue/built-in';
import { Registry } from '../../src/catalogue/registry';
import { checkDraft } from '../../src/check/check';
import type { DraftDocument } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import { citationsWith } from '../../src/rules/reading/citations';
import { templateOf } from '../../src/templates/all';
import { templateIds } from '../../src/templates/model';
import { agency } from '../support/agencies';
import { madeFor, thoseOf } from '../support/new-documents';

const citations = citationsWith(new Registry(builtIn()));
const unfilled = 'chung/noi-dung/cho-con-trong';
const table = templateIds.flatMap((id) => thoseOf(id).map((whom) => [id, whom] as const));

test.each(table)('%s for %s: the checker finds every place to fill, and nothing else', (id, whom) => {
  const { bytes, texts } = madeFor(id, whom);
  const draft = readDraft(bytes);
  const profile = whom === null ? {} : { profile: agency(whom) };
  const { anatomy, findings, unchecked, readyToSign } = checkDraft(draft, {
    asOf: '2026-11-26',
    citations,
    ...profile,
  });
  expect([anatomy.system, anatomy.kind]).toEqual([templateOf(id).convention, templateOf(id).kind]);
  expect(findings.filter(({ rule }) => rule !== unfilled).map(({ rule, message }) => [rule, message])).toEqual([]);
  const places = texts.join('\n').match(/\[[^\]]+\]/gu) ?? [];
  expect(findings.map(({ actual }) => actual?.replace(/…$/u, ''))).toHaveLength(places.length);
  expect([unchecked, readyToSign]).toEqual([[], false]);
  expectReadAsWritten(draft, texts);
});

/** Our reader reads the paragraphs that were written, each in a style of its own, all in one font. */
function expectReadAsWritten({ paragraphs, notices }: DraftDocument, texts: readonly string[]): void {
  const read = paragraphs.filter(({ text }) => text !== '');
  expect(read.map(({ text }) => text)).toEqual(texts.filter((text) => text !== ''));
  expect(read.filter(({ format }) => format.style === null)).toEqual([]);
  const fonts = read.flatMap(({ runs }) => runs.map(({ format }) => format.font));
  expect([new Set(fonts), notices]).toEqual([new Set(['Times New Roman']), []]);
}

test.each(templateIds)('%s: the same asked twice gives the same bytes', (id) => {
  expect(madeFor(id, null).bytes).toEqual(madeFor(id, null).bytes);
});

test('pages are numbered from the second on, and those of what a decision issues from 1 again', () => {
  const { sections, headers } = readDraft(madeFor('quyet-dinh-ban-hanh', 'so').bytes);
  expect(headers.map(({ pageField }) => pageField)).toContain(true);
  expect(sections.map(({ differentFirst, pageNumberStart }) => [differentFirst, pageNumberStart])).toEqual([
    [true, null],
    [true, 1],
  ]);
});
