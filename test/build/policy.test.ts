import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { officeJsHost } from '../../.config/office-js.cjs';
import { nonce, policy } from '../../.config/policy.cjs';

const conf = readFileSync(resolve(__dirname, '../../docs/cai-dat/nginx/the-thuc.conf'), 'utf8');
const inHeader = /"~\\\.html\$" "([^"]+)";/u.exec(conf)?.[1] ?? '';

test.each([
  ['cdn', [officeJsHost]],
  ['intranet', []],
])('%s: what nginx says of a page is what the page says of itself, and who may frame it', (_, scriptHosts) => {
  const said = inHeader.replace('$the_thuc_office_js', scriptHosts.map((host) => ` ${host}`).join(''));
  expect(said).toBe(`${policy({ scriptHosts }).replace(nonce, '$request_id')}; frame-ancestors $the_thuc_frames`);
});

test('Microsoft’s address is let in where the folder that is served is that of the variant cdn', () => {
  expect(conf).toContain(`"~/cdn$" " ${officeJsHost}";`);
});

test('nothing in it opens what the policy is for', () => {
  expect(policy()).not.toMatch(/unsafe|\*|https?:/u);
  expect(policy()).toMatch(/^default-src 'none';/u);
});
