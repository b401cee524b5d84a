import fc from 'fast-check';
import type { Element } from '../../src/ooxml/model';
import { forgetChildren, parseXml, sourceOf, textOf } from '../../src/ooxml/xml';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** An element and all inside it, as anybody can see them. */
function seen(element: Element): unknown {
  const { name, start, innerStart, innerEnd, end, children } = element;
  const parents = children.every(({ parent }) => parent === element);
  return [name, start, innerStart, innerEnd, end, textOf(element), sourceOf(element), parents, children.map(seen)];
}

/** Looks into elements from the last to the first: what was only walked over comes into the table in that order. */
function fromTheEnd(element: Element): void {
  for (const child of element.children.toReversed()) fromTheEnd(child);
}

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('<w:b/>', '<w:sz w:val="28"/>', 'chữ', '&amp;', '<!-- -->', '<w:rPr><w:b/></w:rPr>'),
    fc
      .tuple(fc.constantFrom('w:p', 'w:r', 'w:rPr', 'w:pPr', 'w:t'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
  ),
}));

const documents = fc
  .array(node, { maxLength: 6 })
  .map((inside) => `<w:document xmlns:w="${w}">${inside.join('')}</w:document>`);

test('what was walked over is the same in whatever order it is looked into', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const root = parseXml(text);
      fromTheEnd(root);
      expect(seen(root)).toEqual(seen(parseXml(text)));
    }),
  );
});

test('children that were let go of come back as they were', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const root = parseXml(text);
      const before = seen(root);
      for (const child of root.children) forgetChildren(child);
      expect(seen(root)).toEqual(before);
      forgetChildren(root);
      expect(seen(root)).toEqual(before);
    }),
  );
});

test('there is room for more elements than a text of its length usually has', () => {
  const root = parseXml(`<a>${'<b/>'.repeat(5000)}</a>`);
  expect(root.children.map(({ start }) => start)).toEqual(Array.from({ length: 5000 }, (_, i) => 3 + 4 * i));
});

test('elements of one name stay apart where one was only walked over', () => {
  const text = `<w:p xmlns:w="${w}"><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>`;
  const [one, other] = parseXml(text).children;
  expect(one?.children[0]?.children.map(({ name }) => name)).toEqual(['w:b', 'w:i']);
  expect(one?.children.map(({ name }) => name)).toEqual(['w:rPr', 'w:t']);
  expect(other?.children.map(({ name }) => name)).toEqual(['w:t']);
});
