import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { parseXml, textOf } from '../../src/ooxml/xml';
import { type Element } from '../../src/ooxml/model';
import { golden } from '../support/golden';
import { openPackage } from '../../src/ooxml/package';

const uris = ['urn:one', 'urn:two', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'];

interface Tree {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
  readonly children: readonly Tree[];
}

const name = fc.constantFrom('p', 'r', 't', 'rPr', 'pPr', 'đoạn', 'a.b-c', '_x');
const prefix = fc.constantFrom('', 'w:', 'x:');
const characters = fc.string({
  unit: fc.constantFrom('a', 'ố', '😀', ' ', '\n', '>', '"', "'", 'ở', '\t'),
  maxLength: 8,
});
const escaped = fc.oneof(
  characters,
  fc.constantFrom('&amp;', '&lt;', '&#x1ED1;', '&#65;', '<!-- x & > y -->', '<?pi a?>', '<![CDATA[<&]]>', ''),
);
const text = fc.array(escaped, { maxLength: 3 }).map((parts) => parts.join(''));
const value = fc.array(
  fc.oneof(
    characters.map((it) => it.replaceAll('"', '')),
    fc.constantFrom('&amp;', '&quot;', '&#x9;'),
  ),
  { maxLength: 2 },
);
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'val', 'w:val', 'x:val', 'x:id'), value), {
    selector: ([key]) => key,
    maxLength: 3,
  })
  .map((all) => all.map(([key, parts]) => ` ${key}="${parts.join('')}"`).join('\n'));
/** No two prefixes ever stand for one namespace, or two attributes of an element might be the same. */
const declared = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  ...uris.map((uri) => ['xmlns', uri] as const),
  ['xmlns:w', 'urn:two'] as const,
  ['xmlns:w', uris[2]] as const,
  ['xmlns:x', 'urn:three'] as const,
);
const space = fc.constantFrom('', ' ', '\n');

/** An element with up to so many levels of elements inside it. */
function elementOf(levels: number): fc.Arbitrary<string> {
  const inside = levels === 0 ? fc.constant([]) : fc.array(fc.tuple(text, elementOf(levels - 1)), { maxLength: 3 });
  return fc
    .tuple(prefix, name, attributes, declared, space, inside, text, fc.boolean())
    .map(([before, local, said, binding, gap, children, last, short]) => {
      const tag = `${before}${local}`;
      const open = `<${tag}${said}${binding === undefined ? '' : ` ${binding[0]}='${binding[1]}'`}${gap}`;
      if (short && children.length === 0) return `${open}/>`;
      return `${open}>${children.map(([words, child]) => words + child).join('')}${last}</${tag}${gap}>`;
    });
}

const xml = elementOf(4).map(
  (inside) => `<?xml version="1.0"?>\n<w:root xmlns:w="${uris[2]}" xmlns:x="urn:one">${inside}</w:root>\n`,
);

test('the tree is the one that saxes sees, on generated XML', () => {
  fc.assert(
    fc.property(xml, (source) => {
      expect(mine(parseXml(source))).toEqual(theirs(source));
    }),
    { numRuns: 400 },
  );
});

test('broken XML is refused wherever saxes refuses it, on generated XML with one character taken out', () => {
  fc.assert(
    fc.property(xml, fc.nat(), (source, seed) => {
      const root = source.indexOf('<w:root');
      const characters = Array.from(source.slice(root));
      const broken = source.slice(0, root) + characters.toSpliced(seed % characters.length, 1).join('');
      if (refuses(() => theirs(broken))) expect(refuses(() => parseXml(broken))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test.each(['cong-van-000', 'cong-van-002', 'ke-hoach-001'])('the tree of %s is the one that saxes sees', (draft) => {
  const file = openPackage(golden(draft).bytes);
  const document = file.xml(file.mainPart)!;
  expect(mine(document.root)).toEqual(theirs(document.text));
});

function refuses(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}

/** Names as the file writes them, attributes by canonical name; what saxes calls them is made canonical the same way. */
function mine(element: Element): Tree {
  return {
    name: element.name,
    attributes: ['val', 'w:val', 'x:val', 'x:id', 'a'].flatMap((key) => {
      const said = element.attribute(key);
      return said === undefined ? [] : [[key, said] as const];
    }),
    text: textOf(element),
    children: element.children.map(mine),
  };
}

function theirs(source: string): Tree {
  const parser = new SaxesParser({ xmlns: true });
  const stack: { name: string; attributes: (readonly [string, string])[]; text: string; children: Tree[] }[] = [];
  const roots: Tree[] = [];
  const add = (characters: string): void => {
    const top = stack[stack.length - 1];
    if (top !== undefined) top.text += characters;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const found = Object.values(tag.attributes).map(
      (it) => [canonical(it.prefix, it.local, it.uri), it.value] as const,
    );
    const wanted = ['val', 'w:val', 'x:val', 'x:id', 'a'].flatMap((key) => found.filter(([other]) => other === key));
    stack.push({ name: canonical(tag.prefix, tag.local, tag.uri), attributes: wanted, text: '', children: [] });
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const done = stack.pop()!;
    (stack[stack.length - 1]?.children ?? roots).push(done);
  });
  parser.write(source).close();
  return roots[0]!;
}

function canonical(prefix: string, local: string, uri: string): string {
  if (uri === uris[2]) return `w:${local}`;
  const written = prefix === '' ? local : `${prefix}:${local}`;
  return prefix === 'w' ? `_${written}` : written;
}
