import { type Arguments, readArguments, UsageError } from './arguments';
import { checkCommand } from './check-command';
import { citationsCommand } from './citations-command';
import { citeCommand } from './cite-command';
import { clausesCommand } from './clauses-command';
import type { Command } from './commands';
import { fixCommand } from './fix-command';
import { harvestClausesCommand } from './harvest-clauses-command';
import { gatherJob } from './harvest-clauses-job';
import { harvestCommand } from './harvest-command';
import { harvestJob } from './harvest-job';
import { help } from './help';
import { newCommand } from './new-command';
import { checkJob } from './pool';
import { reviewCommand } from './review-command';
import { mindBrokenPipes, say, sayWrong } from './terminal';
import { servesAsThread } from './threads';
import { version } from '../../package.json';

const commands: Readonly<Record<Command, (asked: Arguments) => number | Promise<number>>> = {
  check: checkCommand,
  fix: fixCommand,
  review: reviewCommand,
  citations: citationsCommand,
  cite: citeCommand,
  harvest: harvestCommand,
  'harvest-clauses': harvestClausesCommand,
  clauses: clausesCommand,
  new: newCommand,
};

/** Carries out a command line and answers with its exit status. */
async function run(words: readonly string[]): Promise<number> {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) return shown(help);
  if (options.includes('--version')) return shown(`the-thuc ${version}\n`);
  let asked: Arguments | null = null;
  try {
    asked = readArguments(words);
    return await commands[asked.command](asked);
  } catch (error) {
    sayWrong(sentenceFor(error, asked));
    return 2;
  }
}

/** What stopped the program; a command line that could not be read points to the help. */
function sentenceFor(error: unknown, asked: Arguments | null): string {
  if (!(error instanceof UsageError)) return 'Chương trình gặp lỗi không lường trước và đã dừng.';
  return asked === null ? `${error.message} Xem the-thuc --help.` : error.message;
}

function shown(text: string): number {
  say(text);
  return 0;
}

if (!servesAsThread([checkJob, harvestJob, gatherJob])) {
  mindBrokenPipes();
  void run(process.argv.slice(2)).then((status) => {
    process.exitCode = Math.max(status, Number(process.exitCode ?? 0));
  });
}
