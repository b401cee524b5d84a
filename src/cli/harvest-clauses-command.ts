import { readFileSync, statSync } from 'node:fs';
import { builtIn } from '../catalogue/built-in';
import { Registry } from '../catalogue/registry';
import { knowledgeOf } from '../citation/document';
import { builtInSlots } from '../clauses/built-in';
import { candidatesFrom } from '../clauses/gather/candidates';
import { groupsIn } from '../clauses/gather/groups';
import type { GatheredDocument } from '../clauses/gather/paragraphs';
import { reviewOf } from '../clauses/gather/review';
import { readLibraryFile } from '../clauses/own/read';
import type { LibraryFile } from '../clauses/schema';
import { gatherReport, gatherText } from '../report/gather';
import type { FileError } from '../report/model';
import { UsageError, type Arguments } from './arguments';
import { filesOf, oldFilesOf } from './files';
import { type GatherAnswer, gatherJob } from './harvest-clauses-job';
import { Journal } from './journal';
import { faulty, jsonTextOf, today } from './options';
import { write } from './output';
import { paintFor, progress, say, sayWrong, stopOnSignal } from './terminal';
import { work } from './threads';

/**
 * `the-thuc harvest-clauses`: the paragraphs that an office's documents repeat, as clauses for review. A run that is
 * stopped is gone on from; what stands in the output stays. 2 where a file could not be read.
 */
export async function harvestClausesCommand(asked: Arguments): Promise<number> {
  const output = asked.output ?? '';
  const standing = standingIn(output);
  const paths = [...new Set(asked.paths.flatMap(docxUnder))];
  const journal = new Journal<readonly GatheredDocument[]>(`${output}.part`);
  const gathered = new Map<string, readonly GatheredDocument[]>();
  const errors = new Map<string, FileError>();
  for (const path of paths) {
    const known = journal.answerOf(path);
    if (known !== undefined) gathered.set(path, known);
  }
  const left = paths.filter((path) => !gathered.has(path));
  const take = (path: string, answer: GatherAnswer) => {
    if (answer.error !== null) {
      errors.set(path, answer.error);
      return;
    }
    gathered.set(path, answer.documents);
    journal.add(path, answer.documents);
  };
  const stopped = await readAll(left, asked, take);
  for (const [path, error] of errors) sayWrong(`${path}: ${error.message}`);
  if (stopped) {
    journal.keep();
    sayWrong('Đã dừng giữa chừng; chạy lại cùng lệnh để làm tiếp.');
    return 2;
  }
  const documents = paths.flatMap((path) => gathered.get(path) ?? []);
  const review = reviewOf(standing, candidatesIn(documents, standing), builtInSlots);
  write(output, `${JSON.stringify(review.file, null, 2)}\n`);
  journal.end();
  const old = asked.paths.flatMap(oldFilesOf).length;
  const report = gatherReport({ output, paths, errors, review, old });
  say(asked.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : gatherText(report, paintFor(true)));
  return errors.size > 0 ? 2 : 0;
}

async function readAll(
  paths: readonly string[],
  asked: Arguments,
  take: (path: string, answer: GatherAnswer) => void,
): Promise<boolean> {
  const signal = stopOnSignal();
  const bar = progress(paths.length, asked.quiet, 'Đã đọc');
  await work(
    gatherJob,
    { asOf: asked.asOf ?? today() },
    {
      tasks: paths,
      threads: asked.jobs,
      stopped: signal.stopped,
      done: (index, answer) => {
        take(paths[index] ?? '', answer);
        bar.step();
      },
    },
  );
  bar.end();
  signal.end();
  return signal.stopped();
}

/** Of few documents two that agree are much; of many, two are chance. */
function candidatesIn(documents: readonly GatheredDocument[], standing: LibraryFile | null) {
  const groups = groupsIn(documents, documents.length < 20 ? 2 : 3);
  const taken = new Set(standing?.clauses.map(({ id }) => id));
  return candidatesFrom(groups, builtInSlots, knowledgeOf(new Registry(builtIn())), (id) => taken.has(id));
}

function docxUnder(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined)
    throw new UsageError(`Không tìm thấy thư mục ${folder}.`);
  return filesOf([folder]);
}

/** What an earlier run has written, and persons have made of it; null where there is nothing. Throws UsageError. */
function standingIn(output: string): LibraryFile | null {
  const found = statSync(output, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || readFileSync(output).length === 0) return null;
  const what = `Tệp ${output} đã có và`;
  const reading = readLibraryFile(jsonTextOf(output, what), builtInSlots);
  if (reading.kind === 'good') return reading.file;
  throw faulty(what, reading.faults, reading.more);
}
