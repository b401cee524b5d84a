/**
 * Draws the icons of the manifest from their SVG sources: the add-in's own in assets/, those of the buttons of the
 * ribbon in assets/nut/. Sizes under 32 have drawings of their own, on a grid of 16, so that lines fall on pixels.
 * node -r ./.ci/typescript.cjs .ci/icons.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/support/browser';

const assets = join(__dirname, '../assets');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const drawings = [
  { source: 'the-thuc', icon: 'icon', sizes: [...sizes, 256] },
  { source: 'nut/kiem-tra', icon: 'nut/kiem-tra', sizes },
  { source: 'nut/vien-dan', icon: 'nut/vien-dan', sizes },
  { source: 'nut/chen', icon: 'nut/chen', sizes },
];

async function draw(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.context.newPage();
  for (const { source, icon, sizes } of drawings) {
    for (const size of sizes) {
      const svg = readFileSync(join(assets, `${source}${size < 32 ? '-small' : ''}.svg`), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(assets, `${icon}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void draw();
