import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

const root = resolve(__dirname, '..');
const source = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
const origin = 'https://localhost:3000';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const manifest = parsed(source);

function parsed(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text.trim()));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return top.children[0]!;
}

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* all(child);
}

function at(path: string): Node {
  return path.split('/').reduce((node, name) => {
    const child = node.children.find((it) => it.name === name);
    if (child === undefined) throw new Error(`${path}: no ${name}`);
    return child;
  }, manifest);
}

const named = (name: string): readonly Node[] => [...all(manifest)].filter((node) => node.name === name);
const namesIn = (node: Node): readonly string[] => node.children.map(({ name }) => name);
const group = at('VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group');
const controls = group.children.filter(({ name }) => name === 'Control');
const childOf = (node: Node, name: string): Node => node.children.find((it) => it.name === name)!;
const resourceOf = (id: string): Node =>
  [...all(at('VersionOverrides/Resources'))].find((it) => it.attributes.id === id)!;

/** "How to find the proper order of manifest elements", task panes: Office loads no add-in that departs from it. */
test.each([
  [
    'OfficeApp',
    manifest,
    [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ],
  ],
  ['VersionOverrides', at('VersionOverrides'), ['Hosts', 'Resources']],
  ['DesktopFormFactor', at('VersionOverrides/Hosts/Host/DesktopFormFactor'), ['ExtensionPoint']],
  ['Group', group, ['Label', 'Icon', 'Control', 'Control', 'Control']],
  ...controls.flatMap((control) => [
    [control.attributes.id!, control, ['Label', 'Supertip', 'Icon', 'Action']] as const,
    [`the supertip of ${control.attributes.id!}`, childOf(control, 'Supertip'), ['Title', 'Description']] as const,
    [`the action of ${control.attributes.id!}`, childOf(control, 'Action'), ['TaskpaneId', 'SourceLocation']] as const,
  ]),
  ['Resources', at('VersionOverrides/Resources'), ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
] as const)('%s has its elements in the order that Office demands', (_, node, order) => {
  expect(namesIn(node)).toEqual(order);
});

test('it is a task pane for documents, with its schemas', () => {
  expect(manifest.name).toBe('OfficeApp');
  expect(manifest.attributes).toMatchObject({
    xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
    'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    'xsi:type': 'TaskPaneApp',
  });
  expect(at('VersionOverrides').attributes).toMatchObject({
    xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
    'xsi:type': 'VersionOverridesV1_0',
  });
  expect(at('Hosts').children.map(({ attributes }) => attributes.Name)).toEqual(['Document']);
  expect(at('VersionOverrides/Hosts/Host').attributes['xsi:type']).toBe('Document');
});

test('the identity is fixed: a new one would be a second add-in beside the first', () => {
  expect(at('Id').text).toBe('0e21658f-0c51-4d74-b5cd-9a6356697d28');
});

test('the version is the package’s, in four numbers', () => {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { readonly version: string };
  expect(at('Version').text).toBe(`${version}.0`);
  expect(at('Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/u);
});

test('Word 2019 and newer is asked for, and no more than writing the document', () => {
  const sets = at('Requirements/Sets').children.map(({ attributes }) => attributes);
  expect(sets).toEqual([{ Name: 'WordApi', MinVersion: '1.3' }]);
  expect(at('Permissions').text).toBe('ReadWriteDocument');
});

test('without VersionOverrides the pane still opens, at the tab that was open last', () => {
  expect(at('DefaultSettings/SourceLocation').attributes.DefaultValue).toBe(`${origin}/taskpane.html`);
});

test('three buttons open one pane, each at its tab', () => {
  const buttons = controls.map((control) => ({
    label: resourceOf(childOf(control, 'Label').attributes.resid!).attributes.DefaultValue,
    kind: [control, childOf(control, 'Action')].map(({ attributes }) => attributes['xsi:type']),
    pane: childOf(childOf(control, 'Action'), 'TaskpaneId').text,
    page: resourceOf(childOf(childOf(control, 'Action'), 'SourceLocation').attributes.resid!).attributes.DefaultValue,
  }));
  const common = { kind: ['Button', 'ShowTaskpane'], pane: 'TheThuc.Pane' };
  expect(buttons).toEqual([
    { ...common, label: 'Kiểm tra', page: `${origin}/taskpane.html?the=kiemTra` },
    { ...common, label: 'Viện dẫn', page: `${origin}/taskpane.html?the=vienDan` },
    { ...common, label: 'Chèn', page: `${origin}/taskpane.html?the=chen` },
  ]);
});

test('every address is of one https origin', () => {
  const schemas = /^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//u;
  const addresses = [...source.matchAll(/"(https?:[^"]*)"/gu)].map(([, address]) => address!);
  const loaded = addresses.filter((address) => !schemas.test(address));
  expect(loaded.length).toBeGreaterThan(8);
  expect(loaded.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
});

test('Vietnamese is the language, English stands beside it wherever words are shown', () => {
  expect(at('DefaultLocale').text).toBe('vi-VN');
  const shown = [at('DisplayName'), at('Description'), ...named('bt:String')];
  const locales = shown.map((node) => node.children.map(({ attributes }) => attributes.Locale));
  expect(locales).toEqual(shown.map(() => ['en-US']));
});

test.each([
  ['DisplayName', 125, [at('DisplayName')]],
  ['Description', 250, [at('Description')]],
  ['ProviderName', 125, [at('ProviderName')]],
  ['a short string', 125, at('VersionOverrides/Resources/bt:ShortStrings').children],
  ['a long string', 250, at('VersionOverrides/Resources/bt:LongStrings').children],
] as const)('%s is no longer than %i characters, in any language', (_, most, nodes) => {
  const texts = nodes.flatMap((node) => [
    node.text,
    ...[...all(node)].map((it) => it.attributes.DefaultValue ?? it.attributes.Value ?? ''),
  ]);
  expect(texts.some((text) => text !== '')).toBe(true);
  expect(texts.filter((text) => text.length > most)).toEqual([]);
});

test('every resource is there, used, and of the right kind', () => {
  const kinds = {
    'bt:Image': 'bt:Image',
    Label: 'bt:ShortString',
    Title: 'bt:ShortString',
    Description: 'bt:LongString',
    SourceLocation: 'bt:Url',
  } as const;
  const lists = {
    'bt:Images': 'bt:Image',
    'bt:Urls': 'bt:Url',
    'bt:ShortStrings': 'bt:ShortString',
    'bt:LongStrings': 'bt:LongString',
  } as const;
  const defined = Object.entries(lists).flatMap(([list, kind]) =>
    at(`VersionOverrides/Resources/${list}`).children.map(({ attributes }) => `${kind} ${attributes.id!}`),
  );
  const used = [...all(manifest)]
    .filter(({ attributes }) => 'resid' in attributes)
    .map(({ name, attributes }) => `${kinds[name as keyof typeof kinds]} ${attributes.resid!}`);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  expect(new Set(defined).size).toBe(defined.length);
  expect(defined.filter((it) => it.split(' ')[1]!.length > 32)).toEqual([]);
});

test('ids of groups and controls are short and stand once', () => {
  const ids = [...named('Group'), ...named('Control')].map(({ attributes }) => attributes.id!);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 125)).toEqual([]);
});

describe('icons', () => {
  const size = (path: string): readonly [number, number] => {
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const fileOf = (address: string) => resolve(root, address.slice(origin.length + 1));

  const addresses = new Map(
    named('bt:Image')
      .filter(({ attributes }) => 'id' in attributes)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue!]),
  );

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %i pixels wide and high', (element, pixels) => {
    expect(size(fileOf(at(element).attributes.DefaultValue!))).toEqual([pixels, pixels]);
  });

  test('the ribbon has every size that Office asks for, each of its size', () => {
    for (const node of [group, ...controls]) {
      const icons = childOf(node, 'Icon').children.map(({ attributes }) => ({
        said: Number(attributes.size),
        address: addresses.get(attributes.resid)!,
      }));
      expect(icons.map(({ said }) => said)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { said, address } of icons) expect(size(fileOf(address))).toEqual([said, said]);
    }
  });

  test('each button has a picture of its own, and so has the group', () => {
    const pictures = [group, ...controls].map((node) => {
      const small = childOf(node, 'Icon').children[0]!;
      return readFileSync(fileOf(addresses.get(small.attributes.resid)!)).toString('base64');
    });
    expect(new Set(pictures).size).toBe(4);
  });

  test.each(['icon', 'nut/kiem-tra', 'nut/vien-dan', 'nut/chen'])(
    '%s: a larger one and its drawings are at hand',
    (name) => {
      const source = name === 'icon' ? 'the-thuc' : name;
      expect(size(resolve(root, `assets/${name}-128.png`))).toEqual([128, 128]);
      expect([`${source}.svg`, `${source}-small.svg`].filter((it) => !existsSync(resolve(root, 'assets', it)))).toEqual(
        [],
      );
    },
  );
});
