import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { collect, type Harvested } from '../harvest/collect';
import {
  type Collection,
  collectionText,
  NoCollectionError,
  nothingCollected,
  readCollection,
} from '../harvest/collection';
import { harvestReport, type HarvestedFile } from '../report/harvest';
import { harvestText } from '../report/harvest-text';
import { UsageError, type Arguments } from './arguments';
import { filesOf, oldFilesOf } from './files';
import { type HarvestAnswer, harvestJob, type HarvestTask } from './harvest-job';
import { today } from './options';
import { write } from './output';
import { paintFor, progress, say, sayWrong, stopOnSignal } from './terminal';
import { work } from './threads';

/** A file of this run: its name in the collection, and what the file system says of it. */
interface Found {
  readonly path: string;
  readonly file: string;
  readonly size: number;
  readonly modified: number;
}

/**
 * `the-thuc harvest`: a registry out of an office's own documents. What an earlier run has written is gone on from: files
 * that are the same are not read again, rows that a person has changed stay. 2 where a file could not be read.
 */
export async function harvestCommand(asked: Arguments): Promise<number> {
  const output = asked.output ?? '';
  const standing = textAt(output);
  const before = standing === null ? nothingCollected : collectionIn(standing, output);
  const found = asked.paths.flatMap(filesUnder);
  const records = new Map(before.files.map((record) => [record.file, record]));
  const changed = found.filter(({ file, size, modified }) => {
    const known = records.get(file);
    return known?.size !== size || known.modified !== modified;
  });
  const present = new Set(found.map(({ file }) => file));
  const harvested: Harvested[] = [];
  const toRead = new Set(changed);
  const files = new Map<Found, HarvestedFile>(
    found.flatMap((it) => (toRead.has(it) ? [] : [[it, { path: it.path, file: it.file, error: null, read: false }]])),
  );
  const signal = stopOnSignal();
  const keeper = keeperOf(output, () => collectionText(collect(before, harvested, present)));
  const bar = progress(changed.length, asked.quiet, 'Đã đọc');
  await work(
    harvestJob,
    { asOf: asked.asOf ?? today() },
    {
      tasks: changed.map(({ path, file }): HarvestTask => ({ path, known: records.get(file)?.sha256 ?? null })),
      threads: asked.jobs,
      stopped: signal.stopped,
      done: (index, answer) => {
        take(changed[index], answer, files, harvested);
        bar.step();
        keeper.perhaps();
      },
    },
  );
  bar.end();
  signal.end();

  const after = collect(before, harvested, present);
  keeper.finally(collectionText(after), standing);
  const report = harvestReport({
    output,
    after,
    files: found.flatMap((it) => files.get(it) ?? []),
    old: asked.paths.flatMap(oldFilesOf),
  });
  for (const { path, error } of report.files) if (error !== null) sayWrong(`${path}: ${error.message}`);
  const paint = paintFor(true);
  say(asked.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : harvestText(report, asked.quiet, paint));
  if (signal.stopped()) {
    sayWrong('Đã dừng giữa chừng; chạy lại cùng lệnh để làm tiếp.');
    return 2;
  }
  return report.files.some(({ error }) => error !== null) ? 2 : 0;
}

function take(
  found: Found | undefined,
  answer: HarvestAnswer,
  files: Map<Found, HarvestedFile>,
  harvested: Harvested[],
): void {
  if (found === undefined) return;
  const { path, file, size, modified } = found;
  if (answer.error !== null) {
    files.set(found, { path, file, error: answer.error, read: true });
    return;
  }
  files.set(found, { path, file, error: null, read: answer.entry !== null });
  harvested.push({ file, size, modified, sha256: answer.sha256, entry: answer.entry });
}

/** What stands in the file named for the output; null where there is none. Throws UsageError. */
function textAt(path: string): string | null {
  try {
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return null;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    throw new UsageError(`Tệp ${path} đã có và không đọc được; hãy đặt tên khác cho danh mục.`);
  }
}

/** What an earlier run has come to. Throws UsageError for any other file. */
function collectionIn(text: string, path: string): Collection {
  try {
    return readCollection(text);
  } catch (error) {
    if (!(error instanceof NoCollectionError)) throw error;
    throw new UsageError(`Tệp ${path} ${error.message}; hãy sửa lại hoặc đặt tên khác cho danh mục.`);
  }
}

/** The documents under a folder, each named by the folder and its way there, with `/`, so that the name lasts. */
function filesUnder(folder: string): readonly Found[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined)
    throw new UsageError(`Không tìm thấy thư mục ${folder}.`);
  const above = dirname(resolve(folder));
  return filesOf([folder]).map((path) => {
    const at = statSync(path, { throwIfNoEntry: false });
    const way = relative(above, resolve(path)).split(sep).join('/');
    const file = (way === '' ? basename(path) : way).normalize('NFC');
    return { path, file, size: at?.size ?? 0, modified: Math.floor(at?.mtimeMs ?? 0) };
  });
}

/** Keeps what a long run has come to: now and then, the longer the writing takes the more seldom; and at the end. */
function keeperOf(output: string, text: () => string) {
  let last = Date.now();
  let pause = 5000;
  const keep = (whole: string) => {
    const begun = Date.now();
    write(output, whole);
    last = Date.now();
    pause = Math.max(5000, 20 * (last - begun));
  };
  return {
    perhaps: () => {
      if (Date.now() - last > pause) keep(text());
    },
    /** The last word; what stands there already is not written again. */
    finally: (whole: string, standing: string | null) => {
      if (whole !== standing) keep(whole);
    },
  };
}
