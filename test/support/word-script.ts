import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import { swc } from '../../.config/swc.cjs';
import type { BrowserWord } from './word-double/in-browser';

/** The Word double as a script, to be given to a page in the place of Office.js. */
export async function wordScript(): Promise<(word: BrowserWord) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'the-thuc-word-'));
  try {
    await bundled(folder);
    const script = await readFile(join(folder, 'word.js'), 'utf8');
    return (word) => `${script}\nwindow.installWord(${JSON.stringify(word)});`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function bundled(path: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: resolve(__dirname, 'word-double/in-browser.ts'),
    output: { path, filename: 'word.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, use: { loader: 'swc-loader', options: { ...swc({ modules: 'es6' }), sourceMaps: false } } },
      ],
    },
    performance: false,
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}
