import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A file that has another name when it has other content; a browser keeps it, as docs/cai-dat/nginx bids it. */
const lasting = /\.[0-9a-f]{8}\.\w+$/;

/** The built pages behind an address of this machine. */
export interface Site {
  readonly address: string;
  /** Lays a file beside the pages, as an administrator does; null takes it away. */
  lay(path: string, text: string | null): void;
  close(): Promise<void>;
}

/** Serves a variant as built, `cdn` where none is named, on a free port: `${address}/workbench.html`, `${address}/taskpane.html`. */
export async function openSite(folder = resolve(__dirname, '../../dist/cdn')): Promise<Site> {
  const laid = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const text = laid.get(path.slice(1));
    if (text !== undefined) {
      response.setHeader('content-type', 'application/json').end(text);
      return;
    }
    readFile(join(folder, path)).then(
      (content) => {
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        if (lasting.test(path)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => {
        closed();
      });
      server.closeAllConnections();
    });
  const lay = (path: string, text: string | null): void => {
    if (text === null) laid.delete(path);
    else laid.set(path, text);
  };
  return { address: `http://127.0.0.1:${port}`, lay, close };
}
