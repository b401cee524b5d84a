import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { programPath } from './program';

/** Chromium without a screen and without a word to the network; root may run it only outside its sandbox. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser on a profile of its own, which `close` throws away. */
export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Opens the system's Chromium; `width` is that of the window in CSS pixels, `scale` device pixels to each of them. `untrusted` opens
 * pages whose certificate nobody vouches for. */
export async function openBrowser({
  width = 1280,
  height = 900,
  scale = 1,
  untrusted = false,
} = {}): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'the-thuc-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: programPath('chromium'),
    headless: true,
    args: [...quiet, ...(untrusted ? ['--ignore-certificate-errors'] : [])],
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'vi-VN',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(50_000);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}
