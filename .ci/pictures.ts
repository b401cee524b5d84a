/**
 * Draws the pictures of README and guide from the built workbench: docs/hinh/pane.png, docs/hinh/vien-dan.png,
 * docs/hinh/chen.png and docs/hinh/ban-thu.png.
 * After a build: node -r ./.ci/typescript.cjs .ci/pictures.ts
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/support/browser';
import { openSite } from '../test/support/site';

const folder = join(__dirname, '../docs/hinh');
const fault = 'Trong số, ký hiệu thừa dấu cách';

async function draw(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await openSite();
  const address = `${site.address}/workbench.html`;

  const wide = await openBrowser({ width: 1400, height: 900 });
  const bench = await opened(await wide.context.newPage(), address);
  await bench.screenshot({ path: join(folder, 'ban-thu.png') });
  await wide.close();

  const narrow = await openBrowser({ width: 400, height: 1120, scale: 2 });
  const pane = await opened(await narrow.context.newPage(), address);
  await pane.locator('[data-pane]').screenshot({ path: join(folder, 'pane.png') });
  await pane.reload();
  await pane.getByRole('tab', { name: 'Viện dẫn' }).click();
  await pane.getByRole('searchbox').fill('33 ct ttg');
  await pane.locator('[data-result]').first().waitFor();
  await pane.locator('[data-pane]').screenshot({ path: join(folder, 'vien-dan.png') });
  await pane.reload();
  await pane.getByRole('tab', { name: 'Chèn' }).click();
  await pane.getByRole('searchbox').fill('bao cao dinh ky');
  await pane.locator('[data-clause]').first().click();
  await pane.getByRole('combobox', { name: 'Kỳ báo cáo' }).fill('6 tháng, năm');
  await pane.locator('[data-pane]').screenshot({ path: join(folder, 'chen.png') });
  await narrow.close();
  await site.close();
}

/** The workbench on its own draft, with one card open and nothing moving. */
async function opened(page: Page, address: string): Promise<Page> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page
    .getByRole('button', { name: new RegExp(fault) })
    .last()
    .click();
  await page.locator('[data-key][aria-expanded=true]').waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.querySelector('[data-state-block]')?.scrollIntoView({ block: 'end' });
  });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  return page;
}

void draw();
