import { first } from '../../src/ooxml/find';
import type { Element } from '../../src/ooxml/model';
import { namesAround, parseXml, sourceOf } from '../../src/ooxml/xml';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function paragraph(inside: string): Element {
  return parseXml(`<w:p xmlns:w="${w}">${inside}</w:p>`);
}

const bold = '<w:rPr><w:b/></w:rPr>';

test('formatting written twice gives two elements, each in its own place', () => {
  const root = paragraph(`<w:r>${bold}</w:r><w:r>${bold}<w:t>a</w:t></w:r>`);
  const [one, other] = root.children.map((run) => first(run, 'w:rPr'));
  expect(one?.start).not.toBe(other?.start);
  expect(other?.children.map(({ name, start }) => [name, start - other.start])).toEqual([['w:b', 7]]);
  expect([one, other].map((it) => it && sourceOf(it))).toEqual([bold, bold]);
  expect(other?.parent).toBe(root.children[1]);
});

test('what is written again is counted again', () => {
  const changed = '<w:rPr><w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>';
  const counts = namesAround(
    paragraph(`<w:r>${changed}</w:r><w:r>${changed}</w:r><w:r>${bold}</w:r><w:r>${bold}</w:r>`),
  );
  expect([counts.get('w:rPrChange'), counts.get('w:rPr'), counts.get('w:b')]).toEqual([2, 6, 4]);
});

test.each([
  ['the end tag has a blank in it', '<w:r><w:rPr><w:b/></w:rPr ></w:r>'],
  ['the end tag stands in a comment too', '<w:r><w:rPr><!-- </w:rPr> --><w:b/></w:rPr></w:r>'],
  ['it is empty', '<w:r><w:rPr></w:rPr></w:r>'],
])('read alike the first time and the second: %s', (_, run) => {
  const [one, other] = paragraph(run + run).children.map((it) => first(it, 'w:rPr'));
  expect(other?.children.map(({ name }) => name)).toEqual(one?.children.map(({ name }) => name));
  expect((other?.end ?? 0) - (other?.start ?? 0)).toBe((one?.end ?? 0) - (one?.start ?? 0));
});

test('the same characters mean something else where the prefix is bound otherwise', () => {
  const root = paragraph(`<w:r>${bold}</w:r><w:x xmlns:w="urn:else">${bold}</w:x>`);
  expect(root.children[1]?.children[0]?.name).not.toBe('w:rPr');
});

test('what follows is still read strictly', () => {
  expect(() => paragraph(`<w:r>${bold}</w:r><w:r>${bold}</w:p>`)).toThrow();
  expect(() => paragraph(`<w:r>${bold}</w:r><w:r>${bold}&nbsp;</w:r>`)).toThrow();
});
