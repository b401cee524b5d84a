/**
 * `node -r ./.ci/typescript.cjs test/corpus/golden/write.ts [name…]` makes the drafts of texts/ again, with their labels,
 * in test/golden. LibreOffice has to be there for those that pass through it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programPath } from '../../support/program';
import { asOdt } from './as-odt';
import { asWord } from './as-word';
import { byDocx } from './by-docx';
import { labelsOf } from './labels-of';
import { sheetOf } from './office';
import type { Sheet } from './page';
import { partyBlocks } from './party';
import { type Source, sourceOf } from './source';
import { stateBlocks } from './state';

const texts = join(__dirname, 'texts');
const golden = join(__dirname, '../../golden');
const asked = process.argv.slice(2);

const sources = readdirSync(texts)
  .filter((it) => it.endsWith('.txt') && (asked.length === 0 || asked.includes(it.slice(0, -'.txt'.length))))
  .map((it) => sourceOf(it.slice(0, -'.txt'.length), readFileSync(join(texts, it), 'utf8')));

const isParty = (it: Source) => (it.said('hệ') ?? it.said('dạng') ?? '').startsWith('hd');

void written().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});

async function written(): Promise<void> {
  const through: [Source, Sheet][] = [];
  for (const source of sources) {
    const sheet = sheetOf(source, isParty(source) ? partyBlocks : stateBlocks);
    const hand = (source.said('viết') ?? '').split(' ')[0];
    if (hand === 'libreoffice') through.push([source, sheet]);
    else keep(source, hand === 'docx' ? await byDocx(sheet) : asWord(sheet));
  }
  if (through.length > 0) throughLibreOffice(through);
  process.stdout.write(`${sources.length} drafts\n`);
}

function keep(source: Source, docx: Uint8Array): void {
  writeFileSync(join(golden, `${source.name}.docx`), docx);
  writeFileSync(join(golden, `${source.name}.labels.json`), `${JSON.stringify(labelsOf(source, docx), null, 2)}\n`);
}

function throughLibreOffice(drafts: readonly (readonly [Source, Sheet])[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  try {
    for (const [{ name }, sheet] of drafts) writeFileSync(join(folder, `${name}.fodt`), asOdt(sheet));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = drafts.map(([{ name }]) => join(folder, `${name}.fodt`));
    const words = [profile, '--headless', '--norestore', '--convert-to', 'docx', '--outdir', folder, ...files];
    execFileSync(programPath('libreoffice'), words, { stdio: 'ignore', timeout: 300_000 });
    for (const [source] of drafts) keep(source, readFileSync(join(folder, `${source.name}.docx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
