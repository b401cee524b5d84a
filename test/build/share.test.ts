import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { registryFiles, ShareError } from '../../.ci/share.cjs';

const example = '\\\\MAY-CHU\\TheThuc';
const names = ['tin-cay-thu-muc.reg', 'bo-tin-cay-thu-muc.reg'] as const;
const textOf = (folder: string, name: (typeof names)[number]): string =>
  registryFiles(folder)[name]!.toString('utf16le');

test('the key and the values are those that Microsoft’s page shows', () => {
  const id = /TrustedCatalogs\\(\{[^}]+\})\]/u.exec(textOf(example, 'tin-cay-thu-muc.reg'))?.[1];
  expect(id).toMatch(/^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/u);
  expect(textOf(example, 'tin-cay-thu-muc.reg').split('\r\n')).toEqual([
    '\uFEFFWindows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id!}]`,
    `"Id"="${id!}"`,
    '"Url"="\\\\\\\\MAY-CHU\\\\TheThuc"',
    '"Flags"=dword:00000001',
    '',
    '',
  ]);
  expect(textOf(example, 'bo-tin-cay-thu-muc.reg').split('\r\n')[2]).toBe(
    `[-HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id!}]`,
  );
});

test('they are UTF-16 with its mark, as Windows writes them, and every line ends with CR LF', () => {
  for (const name of names) {
    expect([...registryFiles('\\\\Văn phòng\\Thể Thức')[name]!.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(textOf(example, name).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  }
  expect(textOf('\\\\Văn phòng\\Thể Thức', names[0])).toContain('"Url"="\\\\\\\\Văn phòng\\\\Thể Thức"');
});

test('one folder has one entry, however its name is written; another has another', () => {
  const idIn = (folder: string) => /\{[^}]+\}/u.exec(textOf(folder, names[0]))?.[0];
  expect(idIn('\\\\may-chu\\thethuc')).toBe(idIn(example));
  expect(idIn('\\\\may-chu\\khac')).not.toBe(idIn(example));
});

test.each([
  '',
  'C:\\TheThuc',
  '\\\\MAY-CHU',
  '\\\\MAY-CHU\\TheThuc\\',
  '//MAY-CHU/TheThuc',
  '\\\\A\\B"\r\n[x]',
  '\\\\A\\\\B',
])('%j is refused in one sentence with its code', (folder) => {
  expect(() => registryFiles(folder)).toThrow(ShareError);
  expect(() => registryFiles(folder)).toThrow(/\(mã duong-dan-sai\)\.$/u);
});

test.each(names)('%s beside the guide is what the command writes for the folder of the example', (name) => {
  const shipped = readFileSync(resolve(__dirname, '../../docs/cai-dat', name));
  expect(shipped.equals(registryFiles(example)[name]!)).toBe(true);
});
