import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkedOrigin, defaultOrigin, manifestFor, OriginError } from '../../.config/origin.cjs';

const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');

test.each(['https://localhost:3000', 'https://thethuc.coquan.gov.vn', 'https://10.0.0.5:8443'])(
  '%s is good',
  (origin) => {
    expect(checkedOrigin(origin)).toBe(origin);
  },
);

test('where none is named it is the one in manifest.xml', () => {
  expect(checkedOrigin(undefined)).toBe(defaultOrigin);
  expect(manifestFor(manifest, defaultOrigin)).toBe(manifest);
});

test.each([
  ['not https', 'http://thethuc.coquan.gov.vn'],
  ['a path', 'https://coquan.gov.vn/the-thuc'],
  ['a slash at the end', 'https://coquan.gov.vn/'],
  ['a query', 'https://coquan.gov.vn?a'],
  ['the port that https has anyway', 'https://coquan.gov.vn:443'],
  ['capitals', 'https://CoQuan.gov.vn'],
  ['a name and a password', 'https://a:b@coquan.gov.vn'],
  ['no address', 'coquan.gov.vn'],
  ['nothing', ''],
  ['what a flag without a value gives', true],
])('%s is refused in one sentence with its code', (_, origin) => {
  const refusal = (): unknown => checkedOrigin(origin);
  expect(refusal).toThrow(OriginError);
  expect(refusal).toThrow(/^Địa chỉ “[^\n]*” không dùng được: [^.\n]*\(mã dia-chi-sai\)\.$/u);
});

test('a manifest for another origin differs in its addresses alone', () => {
  const other = manifestFor(manifest, 'https://thethuc.coquan.gov.vn');
  expect(other).not.toContain('localhost');
  expect(other.replaceAll('https://thethuc.coquan.gov.vn', defaultOrigin)).toBe(manifest);
});
