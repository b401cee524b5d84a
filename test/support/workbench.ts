import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from './browser';
import { openSite, type Site } from './site';

/** The built pages in a browser, for the tests of one file. */
export interface Bench {
  readonly browser: TestBrowser;
  readonly site: Site;
  close(): Promise<void>;
}

/** Opens browser and site together. */
export async function openBench(): Promise<Bench> {
  const [browser, site] = await Promise.all([openBrowser({ width: 1400, height: 900 }), openSite()]);
  const close = async () => {
    await Promise.all([browser.close(), site.close()]);
  };
  return { browser, site, close };
}

/** The workbench in a tab of its own, as a person sees and drives it. */
export class Workbench {
  /** Requests to other hosts, console errors, broken policies: must stay empty. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** A fresh tab with nothing remembered, its first draft checked. */
  static async in({ browser, site }: Bench): Promise<Workbench> {
    const bench = new Workbench(await browser.context.newPage(), site.address);
    bench.watch();
    // Before the page's own scripts look, and only the first time: what a test keeps outlives a reload.
    await bench.page.addInitScript(() => {
      if (sessionStorage.getItem('begun') !== null) return;
      sessionStorage.setItem('begun', '1');
      localStorage.clear();
      for (const name of ['the-thuc', 'the-thuc/co-quan', 'the-thuc/dieu-khoan']) indexedDB.deleteDatabase(name);
    });
    await bench.page.goto(`${site.address}/workbench.html`);
    await bench.state().waitFor();
    await bench.whole();
    return bench;
  }

  private watch(): void {
    this.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${this.address}/`) && !/^(?:data|blob):/.test(url)) this.troubles.push(url);
    });
    this.page.on('console', (message) => {
      // An office that lays no file of its own beside the pane: the browser notes that there is none.
      const isOffices = message.location().url.startsWith(`${this.address}/co-quan/`);
      if (!isOffices && ['error', 'warning'].includes(message.type())) this.troubles.push(message.text());
    });
    this.page.on('pageerror', (error) => this.troubles.push(error.message));
  }

  /** The one big sentence: ready to be signed or not. */
  state(): Locator {
    return this.page.getByRole('heading', { name: /trình ký|Còn .* mục|Không kiểm tra/ });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name }).first();
  }

  /** Rows of the list, closed and open. */
  rows(): Locator {
    return this.page.getByRole('region', { name: 'Danh sách' }).locator('[data-key]');
  }

  /** The head of the open card; there is one at most. */
  card(): Locator {
    return this.page.getByRole('region', { name: 'Danh sách' }).locator('[data-key][aria-expanded=true]');
  }

  /** “5 lỗi · 4 nên xem” as numbers. */
  async counts(): Promise<{ readonly error: number; readonly warning: number }> {
    const of = async (name: string) => {
      const chip = this.page.getByRole('radio', { name: new RegExp(`^${name}: `) });
      if ((await chip.count()) === 0) return 0;
      return Number(/\d+$/.exec((await chip.getAttribute('aria-label')) ?? '')?.[0]);
    };
    return { error: await of('Lỗi'), warning: await of('Nên xem') };
  }

  async open(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.page.locator('input[type=file]').setInputFiles(file);
    await this.page.getByText(name, { exact: true }).waitFor();
  }

  /** Opens a draft that can be read, and waits for its check. */
  async check(name: string, bytes: Uint8Array): Promise<void> {
    await this.open(name, bytes);
    await this.page.locator('[data-sheet]').first().waitFor();
    await this.state().waitFor();
    await this.whole();
  }

  /** Waits until references are read too: what is said of them follows the first answer. */
  async whole(): Promise<void> {
    await this.page.locator('[data-pane][data-whole=true]').waitFor();
  }

  async downloaded(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button('Tải bản đã sửa').click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Waits until a check after a fix, an undo or Ctrl+Enter is done. */
  async settled(): Promise<void> {
    await this.page.locator('[data-state-block][aria-busy=false]').waitFor();
  }
}
