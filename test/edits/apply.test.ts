import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { DraftDocument, Paragraph, ParagraphFormat, RunFormat } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import { applyEdits } from '../../src/edits/apply';
import type { Edit } from '../../src/finding/model';
import { openPackage } from '../../src/ooxml/package';
import { readZip } from '../../src/ooxml/zip';
import { someGoldens } from '../support/golden';
import { changed } from './changed';

const drafts = someGoldens.map(({ name, bytes }) => ({ name, bytes, draft: readDraft(bytes) }));

/** Paragraphs with text, of any golden draft: short data, so that a counterexample can be read. */
const places = drafts.flatMap(({ draft }, file) =>
  draft.paragraphs
    .filter(({ text, runs }) => text !== '' && runs.every(({ field }) => field === null))
    .map(({ index }) => ({ file, paragraph: index })),
);

interface Place {
  readonly file: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const place: fc.Arbitrary<Place> = fc.constantFrom(...places).chain((where) => {
  const offset = fc.nat(paragraphIn(where).text.length);
  return fc
    .tuple(offset, offset)
    .map(([one, other]) => ({ ...where, start: Math.min(one, other), end: Math.max(one, other) }));
});

function paragraphIn({ file, paragraph }: Pick<Place, 'file' | 'paragraph'>): Paragraph {
  return drafts[file]!.draft.paragraphs[paragraph]!;
}

function at(where: Place) {
  const { bytes, draft } = drafts[where.file]!;
  const paragraph = paragraphIn(where);
  const { start, end } = where;
  return {
    bytes,
    draft,
    paragraph,
    span: { part: 'body' as const, paragraph: where.paragraph, start, end },
    expected: paragraph.text.slice(start, end),
  };
}

/** Whole drafts are compared as text: quick, and a difference is told by the narrower assertions before. */
function same(one: unknown, other: unknown): void {
  expect(isDeepStrictEqual(one, other)).toBe(true);
}

const words = fc.string({
  unit: fc.constantFrom('a', 'Ố', 'ệ', ' ', '&', '<', '"', '\t', '\n', '\u2011', '\u0302', '.'),
  maxLength: 12,
});

/** Everything of a draft but the paragraphs. */
function around({ paragraphs: _, ...rest }: DraftDocument): Omit<DraftDocument, 'paragraphs' | 'lines' | 'notices'> {
  const { lines: _lines, notices: _notices, ...kept } = rest;
  return kept;
}

/** Characters one by one with their formats, so that how runs are cut does not count. */
function looks(paragraph: Paragraph): readonly (readonly [string, RunFormat])[] {
  return paragraph.runs.flatMap(({ text, format }) => text.split('').map((character) => [character, format] as const));
}

function others(draft: DraftDocument, index: number): readonly Paragraph[] {
  return draft.paragraphs.filter((paragraph) => paragraph.index !== index);
}

test.each(someGoldens)('$name: without edits the very bytes come back', ({ bytes }) => {
  expect(applyEdits(bytes, [])).toEqual({ kind: 'applied', bytes });
});

test('a replacement changes those characters and nothing else', () => {
  fc.assert(
    fc.property(place, words, (where, text) => {
      const { bytes, draft, span, expected, paragraph } = at(where);
      const after = readDraft(changed(bytes, [{ kind: 'replaceText', span, expect: expected, text }]));
      const now = after.paragraphs[span.paragraph]!;
      expect(now.text).toBe(paragraph.text.slice(0, span.start) + text + paragraph.text.slice(span.end));
      same(looks(now).slice(0, span.start), looks(paragraph).slice(0, span.start));
      same(looks(now).slice(span.start + text.length), looks(paragraph).slice(span.end));
      expect({ ...now, text: '', runs: [], pageBreaks: [] }).toEqual({
        ...paragraph,
        text: '',
        runs: [],
        pageBreaks: [],
      });
      same(others(after, span.paragraph), others(draft, span.paragraph));
      same(around(after), around(draft));
    }),
    { numRuns: 100 },
  );
});

test('replaced text looks as its first character did', () => {
  fc.assert(
    fc.property(place, words, (where, text) => {
      const { bytes, span, expected, paragraph } = at(where);
      fc.pre(
        span.start < span.end &&
          text !== '' &&
          !text.startsWith(expected.charAt(0)) &&
          !text.endsWith(expected.charAt(expected.length - 1)),
      );
      const after = readDraft(changed(bytes, [{ kind: 'replaceText', span, expect: expected, text }]));
      const format = looks(paragraph)[span.start]![1];
      const now = looks(after.paragraphs[span.paragraph]!).slice(span.start, span.start + text.length);
      for (const [, look] of now) same(look, format);
    }),
    { numRuns: 60 },
  );
});

test('the inverse replacement restores the text', () => {
  fc.assert(
    fc.property(place, words, (where, text) => {
      const { bytes, span, expected, paragraph } = at(where);
      const there = changed(bytes, [{ kind: 'replaceText', span, expect: expected, text }]);
      const back = changed(there, [
        { kind: 'replaceText', span: { ...span, end: span.start + text.length }, expect: text, text: expected },
      ]);
      expect(readDraft(back).paragraphs[span.paragraph]!.text).toBe(paragraph.text);
    }),
    { numRuns: 60 },
  );
});

const runFormat: fc.Arbitrary<Partial<RunFormat>> = fc.record(
  {
    font: fc.constantFrom('Times New Roman', 'Arial & <Co>'),
    size: fc.constantFrom(13, 13.5, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    caps: fc.boolean(),
    smallCaps: fc.boolean(),
    strike: fc.boolean(),
    hidden: fc.boolean(),
    script: fc.constantFrom('baseline', 'superscript', 'subscript'),
    color: fc.constantFrom(null, 'FF0000'),
    highlight: fc.constantFrom(null, 'yellow'),
  },
  { requiredKeys: [] },
);

test('a format of characters is read back on them and on no others', () => {
  fc.assert(
    fc.property(place, runFormat, (where, format) => {
      const { bytes, draft, span, expected, paragraph } = at(where);
      const after = readDraft(changed(bytes, [{ kind: 'formatRuns', span, expect: expected, format }]));
      const now = after.paragraphs[span.paragraph]!;
      expect(now.text).toBe(paragraph.text);
      const wanted = looks(paragraph).map(([character, look], at) => [
        character,
        at >= span.start && at < span.end ? { ...look, ...format } : look,
      ]);
      same(looks(now), wanted);
      const whole = span.start === 0 && span.end === paragraph.text.length;
      expect(now.mark).toEqual(whole ? { ...paragraph.mark, ...format } : paragraph.mark);
      expect({ ...now, runs: [], mark: null }).toEqual({ ...paragraph, runs: [], mark: null });
      same(others(after, span.paragraph), others(draft, span.paragraph));
      same(around(after), around(draft));
    }),
    { numRuns: 100 },
  );
});

const points = fc.constantFrom(0, 6, 12.5, 36);
const paragraphFormat: fc.Arbitrary<Partial<Omit<ParagraphFormat, 'style' | 'tabs'>>> = fc.record(
  {
    alignment: fc.constantFrom('left', 'center', 'right', 'justify'),
    indentLeft: points,
    indentRight: points,
    firstLine: fc.constantFrom(-18, 0, 28.35, 36),
    spaceBefore: points,
    spaceAfter: points,
    contextualSpacing: fc.boolean(),
    lineSpacing: fc.constantFrom(
      { rule: 'multiple', value: 1.15 },
      { rule: 'exact', value: 18 },
      { rule: 'atLeast', value: 15.5 },
    ),
    pageBreakBefore: fc.boolean(),
    keepNext: fc.boolean(),
    outlineLevel: fc.constantFrom(null, 0, 3),
  },
  { requiredKeys: [] },
);

test('a format of a paragraph is read back on it and on no other', () => {
  fc.assert(
    fc.property(place, paragraphFormat, (where, format) => {
      const { bytes, draft, paragraph } = at(where);
      const edit: Edit = {
        kind: 'formatParagraph',
        part: 'body',
        paragraph: paragraph.index,
        expect: paragraph.text,
        format,
      };
      const after = readDraft(changed(bytes, [edit]));
      const now = after.paragraphs[paragraph.index]!;
      expect(rounded(now.format)).toEqual(rounded({ ...paragraph.format, ...format }));
      expect({ ...now, format: null, runs: null }).toEqual({ ...paragraph, format: null, runs: null });
      same(looks(now), looks(paragraph));
      same(others(after, paragraph.index), others(draft, paragraph.index));
      same(around(after), around(draft));
    }),
    { numRuns: 100 },
  );
});

/** The file keeps twentieths of a point. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, it: unknown) => (typeof it === 'number' ? Math.round(it * 20) / 20 : it)),
  ) as unknown;
}

test('edits that do not meet their text change nothing', () => {
  fc.assert(
    fc.property(place, (where) => {
      const { bytes, span, expected } = at(where);
      const edit: Edit = { kind: 'replaceText', span, expect: `${expected}!`, text: 'x' };
      expect(applyEdits(bytes, [edit])).toEqual({ kind: 'stale', edits: [edit] });
    }),
    { numRuns: 30 },
  );
});

test('members that no edit names are the same bytes, in the same order', () => {
  fc.assert(
    fc.property(place, words, (where, text) => {
      const { bytes, span, expected } = at(where);
      const before = readZip(bytes);
      const after = readZip(changed(bytes, [{ kind: 'replaceText', span, expect: expected, text }]));
      expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
      const { mainPart } = openPackage(bytes);
      const others = before.entries.filter(({ name }) => name !== mainPart);
      const changedMembers = others.filter(({ name, local }) => {
        const now = after.entries.find((it) => it.name === name)!.local;
        const written = after.bytes.subarray(now.start, now.end);
        return Buffer.compare(written, before.bytes.subarray(local.start, local.end)) !== 0;
      });
      expect(changedMembers).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
