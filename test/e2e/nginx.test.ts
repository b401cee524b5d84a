import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { kindsOfWord, putWordAround } from '../support/around-office';
import { openBrowser, type TestBrowser } from '../support/browser';
import { programPath } from '../support/program';

/** The shipped configuration in the real nginx, on ports of this machine, with a certificate made for the test. */
const root = resolve(__dirname, '../..');
const shipped = readFileSync(join(root, 'docs/cai-dat/nginx/the-thuc.conf'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'the-thuc-nginx-'));
const nginx = programPath('nginx');
jest.setTimeout(60_000);

let ports: { readonly http: number; readonly https: number };
let server: ChildProcess;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

beforeAll(async () => {
  ports = { http: await freePort(), https: await freePort() };
  for (const variant of ['intranet', 'cdn'])
    cpSync(join(root, 'dist', variant), join(folder, variant), { recursive: true });
  mkdirSync(join(folder, 'co-quan'));
  writeFileSync(join(folder, 'co-quan/ho-so.json'), '{}');
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'the-thuc.key')];
  const openssl = ['req', '-x509', '-days', '2', ...key, '-out', join(folder, 'the-thuc.crt'), ...subject];
  execFileSync(programPath('openssl'), openssl, { stdio: 'ignore' });
  writeFileSync(join(folder, 'nginx.conf'), around(placed(shipped)));
  server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' });
  await answering();
}, 60_000);

afterAll(async () => {
  const ended = new Promise((end) => server.once('exit', end));
  server.kill('SIGQUIT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** The shipped file with its four marked lines, and its ports, as this machine needs them. */
function placed(conf: string): string {
  return conf
    .replaceAll('/srv/the-thuc', folder)
    .replaceAll('/etc/nginx/tls/', `${folder}/`)
    .replaceAll('thethuc.coquan.gov.vn', 'localhost')
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${ports.https} ssl;`);
}

/** What Debian's own nginx.conf puts around a file of conf.d, as one process that stays in the foreground. */
function around(conf: string): string {
  const settings = /--conf-path=(\S+)/u.exec(spawnSync(nginx, ['-V'], { encoding: 'utf8' }).stderr)?.[1] ?? '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/tmp;`,
  );
  return `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events {}
    http {
      include ${join(dirname(settings), 'mime.types')}; default_type application/octet-stream; access_log off;
      ${temporary.join(' ')}
      ${conf}
    }`;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        found(port);
      });
    });
  });
}

async function answering(tries = 1000): Promise<void> {
  const up = await get('/manifest.xml').then(
    () => true,
    () => false,
  );
  if (up) return;
  if (tries === 0) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
  await new Promise((later) => setTimeout(later, 50));
  await answering(tries - 1);
}

/** Asks nginx over https; `path` goes as it is, dots and all. */
function get(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const ca = readFileSync(join(folder, 'the-thuc.crt'));
  return new Promise((answer, fail) => {
    request({ host: 'localhost', family: 4, port: ports.https, path, method, headers, ca }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        answer({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    })
      .on('error', fail)
      .end();
  });
}

const nonceIn = (text: string): string | undefined => /'nonce-([^']+)'/u.exec(text)?.[1];
const policyOf = ({ headers }: Answer): string => String(headers['content-security-policy']);
const paneScript = (): string =>
  /src="?(pane\.[0-9a-f]{8}\.js)/u.exec(readFileSync(join(folder, 'intranet/taskpane.html'), 'utf8'))![1]!;

test('nginx finds nothing to say of the configuration', () => {
  const { status, stderr } = spawnSync(nginx, ['-t', '-c', join(folder, 'nginx.conf'), '-p', folder], {
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/\[(?:warn|emerg|error)\]/u);
  expect(status).toBe(0);
});

test.each([
  ['the page of the pane', () => '/taskpane.html?the=chen', 'text/html; charset=utf-8', 'no-cache'],
  ['the workbench', () => '/workbench.html', 'text/html; charset=utf-8', 'no-cache'],
  ['the manifest', () => '/manifest.xml', 'text/xml; charset=utf-8', 'no-cache'],
  ['a file of the office’s own', () => '/co-quan/ho-so.json', 'application/json; charset=utf-8', 'no-cache'],
  [
    'a script',
    () => `/${paneScript()}`,
    'application/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ],
  ['Office.js', () => '/office-js/office.js', 'application/javascript; charset=utf-8', 'public, max-age=86400'],
  ['an icon', () => '/assets/nut/chen-16.png', 'image/png', 'public, max-age=86400'],
])('%s has its type, and is kept as long as it may be', async (_, path, type, kept) => {
  const { status, headers } = await get(path());
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, kept]);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
  expect(headers.server).toBe('nginx');
});

test.each([
  ['a folder is not listed', '/assets/', 404],
  ['nor is that of the office', '/co-quan/', 404],
  ['a file that is not there', '/co-quan/khong-co.json', 404],
  ['outside the folder', '/../the-thuc.key', 400],
  ['outside it in another writing', '/co-quan/..%2f..%2fthe-thuc.key', 400],
  ['the other variant', '/cdn/taskpane.html', 404],
])('%s: %s gives %i, and no file kept for long', async (_, path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.headers['cache-control']).toBeUndefined();
});

test.each(['/taskpane.html', '/co-quan/ho-so.json', '/manifest.xml'])(
  'nothing but reading is allowed: %s',
  async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get(path, { method })).status).toBe(403);
    expect((await get(path, { method: 'HEAD' })).status).toBe(200);
  },
);

test('http leads to https, and the bare address to the workbench', async () => {
  const moved = await new Promise<IncomingMessage>((answer, fail) => {
    plainRequest({ host: '127.0.0.1', port: ports.http, path: '/taskpane.html?the=chen' }, answer)
      .on('error', fail)
      .end();
  });
  expect([moved.statusCode, moved.headers.location]).toEqual([301, 'https://127.0.0.1/taskpane.html?the=chen']);
  moved.resume();
  const bare = await get('/');
  expect([bare.status, bare.headers.location]).toEqual([302, `https://localhost:${ports.https}/workbench.html`]);
});

test('scripts go out compressed', async () => {
  const { headers } = await get(`/${paneScript()}`, { headers: { 'accept-encoding': 'gzip' } });
  expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
});

test('the policy in the header is that of the page, with a number of its own for each load', async () => {
  const [first, second] = [await get('/taskpane.html'), await get('/taskpane.html')];
  const inPage = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/u.exec(first.body)?.[1] ?? '';
  expect(policyOf(first)).toBe(`${inPage}; ${policyOf(first).slice(inPage.length + 2)}`);
  expect(nonceIn(inPage)).toMatch(/^[0-9a-f]{32}$/u);
  expect(/<script nonce="?([0-9a-f]+)/u.exec(first.body)?.[1]).toBe(nonceIn(inPage));
  expect(nonceIn(policyOf(second))).not.toBe(nonceIn(policyOf(first)));
  expect(policyOf(first)).toContain("script-src 'self';");
});

test('the pane may stand in the frames of Word on the web, the workbench in none but its own', async () => {
  expect(policyOf(await get('/taskpane.html'))).toMatch(
    /frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com https:\/\/\*\.sharepoint\.com [^;]*$/u,
  );
  expect(policyOf(await get('/workbench.html'))).toMatch(/frame-ancestors 'self'$/u);
  expect(policyOf(await get('/manifest.xml'))).toMatch(/frame-ancestors 'none'$/u);
});

describe('in a browser', () => {
  let browser: TestBrowser;
  let told: string[];

  beforeAll(async () => {
    browser = await openBrowser({ width: 1300, height: 800, untrusted: true });
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    told = [];
  });

  async function opened(path: string, inWord: boolean) {
    const page = await browser.context.newPage();
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/u.test(message.text())) told.push(message.text());
    });
    page.on('request', (asked) => {
      if (!/^(?:data|blob):/u.test(asked.url()) && new URL(asked.url()).port !== String(ports.https))
        told.push(asked.url());
    });
    if (inWord) await putWordAround(page, kindsOfWord[0]!);
    await page.goto(`https://localhost:${ports.https}${path}`);
    return page;
  }

  test('the workbench checks its draft, engine beside the page and all, and breaks no policy', async () => {
    const page = await opened('/workbench.html', false);
    await page.locator('[data-pane][data-whole=true]').waitFor();
    await page.getByRole('tab', { name: 'Viện dẫn' }).click();
    await page.getByRole('searchbox').fill('30/2020');
    await page.locator('[data-result]').first().waitFor();
    expect(page.workers()).toHaveLength(1);
    expect(told).toEqual([]);
    await page.close();
  });

  test('the pane starts in Word with the Office.js beside it', async () => {
    const page = await opened('/taskpane.html?the=kiemTra', true);
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(told).toEqual([]);
    await page.close();
  });
});
