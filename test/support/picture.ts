import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { convert } from './libreoffice';
import { programPath } from './program';

const run = promisify(execFile);

/** A page in shades of gray, 0 black to 255 white, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly gray: Uint8Array;
}

/** Dots an inch: letters are grains, lines and blocks are seen. */
const resolution = '50';

/** The pages of documents as LibreOffice prints them, as PNG files in shades of gray. */
export async function printedPages(documents: readonly Uint8Array[]): Promise<readonly (readonly Buffer[])[]> {
  const prints = await convert(documents, 'pdf');
  const folder = await mkdtemp(join(tmpdir(), 'the-thuc-pages-'));
  try {
    const pages: Buffer[][] = [];
    for (const [i, print] of prints.entries()) {
      const file = join(folder, `${i}.pdf`);
      await writeFile(file, print);
      await run(programPath('poppler'), ['-r', resolution, '-gray', '-png', file, join(folder, `page-${i}`)]);
      const names = (await readdir(folder)).filter((name) => name.startsWith(`page-${i}-`)).sort();
      pages.push(await Promise.all(names.map((name) => readFile(join(folder, name)))));
    }
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The picture in a PNG of 8-bit gray without interlacing, which is what the pages are. */
export function pictureIn(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 0 || header[12] !== 0) throw new Error('not an 8-bit gray PNG');
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  return { width, height, gray: unfiltered(rows, width, height) };
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Each row says how it is told from its neighbours (PNG specification, 9.2). */
function unfiltered(rows: Uint8Array, width: number, height: number): Uint8Array {
  const gray = new Uint8Array(width * height);
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (gray[y * width + x] ?? 0));
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (width + 1)];
    for (let x = 0; x < width; x++) {
      const [left, up, corner] = [at(x - 1, y), at(x, y - 1), at(x - 1, y - 1)];
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
      gray[y * width + x] = (rows[y * (width + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return gray;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** How two pages differ: on the whole, and in the block where they differ most; shares of full black, 0 to 1. */
export interface Difference {
  readonly mean: number;
  readonly worst: number;
}

const block = 12;

/** Compares pages block by block: other hinting of letters is no difference, a line that moved is one. */
export function differenceOf(one: Picture, other: Picture): Difference {
  if (one.width !== other.width || one.height !== other.height) return { mean: 1, worst: 1 };
  const differences: number[] = [];
  for (let y = 0; y < one.height; y += block)
    for (let x = 0; x < one.width; x += block) differences.push(Math.abs(inkIn(one, x, y) - inkIn(other, x, y)));
  return {
    mean: differences.reduce((sum, it) => sum + it, 0) / differences.length,
    worst: Math.max(...differences),
  };
}

function inkIn({ width, height, gray }: Picture, left: number, top: number): number {
  let [ink, dots] = [0, 0];
  for (let y = top; y < Math.min(top + block, height); y++)
    for (let x = left; x < Math.min(left + block, width); x++, dots++) ink += 255 - (gray[y * width + x] ?? 255);
  return ink / dots / 255;
}
