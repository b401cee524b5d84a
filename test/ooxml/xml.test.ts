import { UnreadableFile, type Element } from '../../src/ooxml/model';
import { parseXml, textOf } from '../../src/ooxml/xml';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

function shape(element: Element): string {
  return element.children.length === 0 ? element.name : `${element.name}(${element.children.map(shape).join(' ')})`;
}

describe('names are canonical', () => {
  test.each([
    ['the usual prefix', `<w:document xmlns:w="${w}"><w:body/></w:document>`],
    ['another prefix', `<ns0:document xmlns:ns0="${w}"><ns0:body/></ns0:document>`],
    ['a default namespace', `<document xmlns="${w}"><body/></document>`],
    ['Strict', `<w:document xmlns:w="${strict}"><w:body/></w:document>`],
    ['a prefix bound anew inside', `<w:document xmlns:w="${w}"><x:body xmlns:x="${strict}"/></w:document>`],
  ])('%s', (_, xml) => {
    expect(shape(parseXml(xml))).toBe('w:document(w:body)');
  });

  test('a foreign namespace that borrows a known prefix is not taken for it', () => {
    expect(parseXml('<w:p xmlns:w="urn:something-else"/>').name).toBe('_w:p');
  });

  test('a foreign namespace keeps its own prefix', () => {
    expect(shape(parseXml('<x:a xmlns:x="urn:x"><b/></x:a>'))).toBe('x:a(b)');
  });
});

describe('attributes', () => {
  const root = parseXml(
    `<q:p xmlns:q="${w}" xmlns="${w}" q:val='a "quoted"  one' val="plain" q:empty="" q:n="1&amp;2&#x41;&#66;\n3"/>`,
  );
  test.each([
    ['by canonical name, whatever the prefix', 'w:val', 'a "quoted"  one'],
    ['without a prefix, by plain name: the default namespace does not reach them', 'val', 'plain'],
    ['an empty value', 'w:empty', ''],
    ['references resolved, line ends as spaces', 'w:n', '1&2AB 3'],
    ['absent', 'w:absent', undefined],
    ['the file’s own prefix is not a name', 'q:val', undefined],
  ])('%s', (_, name, value) => {
    expect(root.attribute(name)).toBe(value);
  });
});

describe('text directly inside', () => {
  test.each([
    ['plain', '<t>Số: 05</t>', 'Số: 05'],
    ['the five entities', '<t>&lt;&gt;&amp;&quot;&apos;</t>', '<>&"\''],
    ['character numbers, also beyond the first plane', '<t>&#7889;&#x1F600;</t>', 'ố😀'],
    ['CDATA as it stands', '<t>a<![CDATA[<b>&amp;]]>c</t>', 'a<b>&amp;c'],
    ['comments and instructions are not text', '<t>a<!-- & < > -->b<?x & ?>c</t>', 'abc'],
    ['line ends are one character', '<t>a\r\nb\rc</t>', 'a\nb\nc'],
    ['not that of children', '<t>a<b>x</b>c</t>', 'ac'],
    ['a greater-than sign needs no escape', '<t>a > b</t>', 'a > b'],
  ])('%s', (_, xml, text) => {
    expect(textOf(parseXml(xml))).toBe(text);
  });
});

test('offsets cut the very source of an element out of the text', () => {
  const xml = `<?xml version="1.0"?>\n<!-- đầu --><w:document xmlns:w="${w}"><w:p w:x="1"><w:pPr><w:jc/></w:pPr><w:r ><w:t>một &amp; hai</w:t ></w:r></w:p></w:document>\n`;
  const paragraph = parseXml(xml).children[0]!;
  const [properties, run] = paragraph.children;
  expect(xml.slice(paragraph.start, paragraph.end)).toMatch(/^<w:p w:x="1">.*<\/w:p>$/);
  expect(xml.slice(properties!.start, properties!.end)).toBe('<w:pPr><w:jc/></w:pPr>');
  expect(xml.slice(properties!.children[0]!.start, properties!.children[0]!.end)).toBe('<w:jc/>');
  expect(xml.slice(run!.innerStart, run!.innerEnd)).toBe('<w:t>một &amp; hai</w:t >');
  expect(properties!.children[0]!.parent).toBe(properties);
  expect(properties!.children[0]!.innerStart).toBe(properties!.children[0]!.innerEnd);
});

describe('what is refused', () => {
  const damaged: readonly (readonly [string, string])[] = [
    ['nothing at all', ''],
    ['no element', '  <!-- x --> '],
    ['an element left open', '<a><b></b>'],
    ['tags that cross', '<a><b></a></b>'],
    ['a closing tag too many', '<a></a></b>'],
    ['a longer closing tag', '<a></ab>'],
    ['two roots', '<a/><b/>'],
    ['text beside the root', '<a/>x'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute without a value', '<a b/>'],
    ['attributes run together', '<a b="1"c="2"/>'],
    ['the same attribute twice', '<a b="1" b="2"/>'],
    ['a less-than sign in a value', '<a b="<"/>'],
    ['a value left open', '<a b="1'],
    ['a prefix that is bound to nothing', '<x:a/>'],
    ['such a prefix inside formatting', `<w:r xmlns:w="${w}"><w:rPr><x:b/></w:rPr></w:r>`],
    ['tags that cross inside formatting', `<w:r xmlns:w="${w}"><w:rPr><w:b></w:rPr></w:b></w:r>`],
    ['formatting left open', `<w:r xmlns:w="${w}"><w:rPr><w:b/></w:r>`],
    ['a bare ampersand', '<a>& b</a>'],
    ['an entity of its own', '<a>&copy;</a>'],
    ['such an entity in a value', '<a b="&copy;"/>'],
    ['a character that XML does not have', '<a>&#0;</a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['a comment left open', '<a><!-- </a>'],
    ['CDATA left open', '<a><![CDATA[ </a>'],
    ['the end of CDATA in text', '<a>]]></a>'],
    ['a name that begins with a digit', '<1a/>'],
    ['a tag without a name', '< a/>'],
  ];
  test.each(damaged)('%s', (_, xml) => {
    expect(codeOf(xml)).toBe('damaged');
  });

  test('elements ten thousand deep are answered, not followed', () => {
    expect(codeOf('<a>'.repeat(10_000) + '</a>'.repeat(10_000))).toBe('unsupported');
  });

  test('elements nine hundred deep are read', () => {
    expect(codeOf('<a>'.repeat(900) + '</a>'.repeat(900))).toBeNull();
  });

  test('thirty thousand declarations of namespaces do not stall it', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `<a xmlns:n${i}="urn:${i}"/>`).join('');
    expect(codeOf(`<r>${many}</r>`)).toBeNull();
  });
});

function codeOf(xml: string): string | null {
  try {
    parseXml(xml);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}
