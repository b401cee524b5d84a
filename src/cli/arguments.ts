import { parseArgs } from 'node:util';
import { kinds, systems, type IsoDate, type Kind, type System } from '../anatomy/model';
import { readCode } from '../review/code';
import { templateIds } from '../templates/model';
import { commandNames, type Command } from './commands';
import { parameterList, parameters } from './parameters';

/** What the command line asks for. */
export interface Arguments {
  readonly command: Command;
  /** Files; of `cite` the words to compose a citation for, of `clauses` the words sought, of `new` the template. */
  readonly paths: readonly string[];
  readonly format: (typeof formats)[number];
  readonly output: string | null;
  readonly system: System | 'auto';
  readonly kind: Kind | 'auto';
  /** Null: today. */
  readonly asOf: IsoDate | null;
  readonly rules: string | null;
  /** The organisation's own registry of instruments, on top of the built-in one. */
  readonly catalogue: string | null;
  /** The agency that the author works for. */
  readonly profile: string | null;
  /** The office's own clauses, beside the built-in ones. */
  readonly clauses: string | null;
  readonly jobs: number;
  readonly quiet: boolean;
  /** Accept tracked changes and take comments and highlights out before fixing. */
  readonly clean: boolean;
  /** Judge as if nothing were waived or chosen in the file itself. */
  readonly ignoreRecord: boolean;
  /** Take out of the copy what this program keeps in it. */
  readonly stripRecord: boolean;
  /** The code on a review sheet, to be compared with the file. */
  readonly code: string | null;
  /** Who has looked at the file, as the review sheet names them. */
  readonly reviewer: string | null;
}

/** A command line that cannot be carried out; the message is one Vietnamese sentence. */
export class UsageError extends Error {}

/** The last three are for `check` alone. */
const formats = ['text', 'json', 'html', 'ndjson', 'csv'] as const;

/** Reads the words after the program's name. Throws UsageError. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parsed(words);
  const [name, ...paths] = positionals;
  const command = oneOf(name, commandNames, (it) => `Không có lệnh “${it}”; các lệnh có: ${commandNames.join(', ')}.`);
  const asked: Arguments = {
    command,
    paths,
    format: oneOf(values.format, formats, (it) => `Không có dạng in “${it}”; các dạng có: ${formats.join(', ')}.`),
    output: values.output ?? null,
    system: oneOf(
      values.system,
      ['auto', ...systems],
      (it) => `Không có hệ thống quy định “${it}”; dùng auto, ${systems.join(', ')}.`,
    ),
    kind: oneOf(
      values.kind,
      ['auto', ...kinds],
      (it) => `Không có loại văn bản “${it}”; dùng auto hoặc ${kinds.join(', ')}.`,
    ),
    asOf: values['as-of'] === undefined ? null : dateOf(values['as-of']),
    rules: values.rules ?? null,
    catalogue: values.catalogue ?? null,
    profile: values.profile ?? null,
    clauses: values.clauses ?? null,
    jobs: jobsOf(values.jobs),
    quiet: values.quiet,
    clean: values.clean,
    ignoreRecord: values['ignore-record'],
    stripRecord: values['strip-record'],
    code: values.code ?? null,
    reviewer: values.reviewer ?? null,
  };
  return demand(asked);
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: parameters });
  } catch (error) {
    throw new UsageError(sentenceOf(error));
  }
}

/** Options that stand alone. */
const switches: ReadonlySet<string> = new Set(
  parameterList.filter(({ type }) => type === 'boolean').map(({ name }) => `--${name}`),
);

/** What Node's parser stumbled on, told from the code and the option in its English sentence. */
function sentenceOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const option = /'(?:-\w, )?(--?[^' ]+)/.exec(message ?? '')?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Không có tham số ${option}.`;
  if (switches.has(option)) return `Tham số ${option} không đi kèm giá trị.`;
  return `Tham số ${option} thiếu giá trị.`;
}

/** Commands whose result is a document. */
const writesDrafts: ReadonlySet<Command> = new Set(['fix', 'new', 'review']);

/** What a command cannot do without; `clauses` lists all where nothing is sought. */
const needs: Readonly<Record<Exclude<Command, 'clauses'>, string>> = {
  check: 'Lệnh check cần ít nhất một tệp .docx.',
  fix: 'Lệnh fix cần một tệp .docx.',
  review: 'Lệnh review cần một tệp .docx.',
  citations: 'Lệnh citations cần ít nhất một tệp .docx, .txt hoặc - (đầu vào chuẩn).',
  cite: 'Lệnh cite cần số, ký hiệu hoặc câu viện dẫn.',
  harvest: 'Lệnh harvest cần thư mục có các văn bản .docx của cơ quan.',
  'harvest-clauses': 'Lệnh harvest-clauses cần thư mục có các văn bản .docx của cơ quan.',
  new: `Lệnh new cần tên mẫu; các mẫu có: ${templateIds.join(', ')}.`,
};

function demand(asked: Arguments): Arguments {
  const { command, format } = asked;
  if (command !== 'check' && format !== 'text' && format !== 'json')
    throw new UsageError(`Dạng ${format} chỉ dùng với lệnh check; các lệnh khác có text, json.`);
  if (command !== 'clauses') {
    if (asked.paths.length === 0) throw new UsageError(needs[command]);
    if (command !== 'new' && asked.clauses !== null)
      throw new UsageError('Tham số --clauses chỉ dùng với lệnh clauses, new.');
  }
  if (asked.paths.includes('') || asked.output === '') throw new UsageError('Tên tệp để trống.');
  if (asked.output !== null) demandName(command, asked.output);
  if (command === 'harvest' && asked.output === null)
    throw new UsageError('Lệnh harvest cần tên tệp danh mục: -o TỆP.json.');
  if (command === 'harvest-clauses' && asked.output === null)
    throw new UsageError('Lệnh harvest-clauses cần tên tệp điều khoản: -o TỆP.json.');
  if (command === 'fix') {
    if (asked.paths.length > 1) throw new UsageError('Lệnh fix sửa một tệp mỗi lần.');
    if (asked.output === null) throw new UsageError('Lệnh fix cần tên tệp kết quả: -o TỆP.docx.');
  }
  if (command === 'new') demandTemplate(asked);
  demandReview(asked);
  if (command !== 'fix' && asked.clean) throw new UsageError('Tham số --clean chỉ dùng với lệnh fix.');
  if (command !== 'fix' && asked.stripRecord) throw new UsageError('Tham số --strip-record chỉ dùng với lệnh fix.');
  if (!['check', 'fix', 'review'].includes(command) && asked.ignoreRecord)
    throw new UsageError('Tham số --ignore-record chỉ dùng với lệnh check, fix, review.');
  return asked;
}

/** Names under which nobody could open what the command writes. */
function demandName(command: Command, output: string): void {
  const [ending = ''] = /\.[^./\\]+$/.exec(output.toLowerCase()) ?? [];
  if (!writesDrafts.has(command) && binary.has(ending))
    throw new UsageError(`Kết quả của lệnh ${command} là chữ, không phải tệp ${ending}; hãy đặt tên có đuôi khác.`);
  if (command.startsWith('harvest') && ending === '.csv')
    throw new UsageError(`Lệnh ${command} ghi tệp JSON; hãy đặt tên có đuôi .json.`);
}

/** Endings of files that are no text. */
const binary: ReadonlySet<string> = new Set([
  ...['.docx', '.doc', '.docm', '.dotx', '.dot', '.rtf', '.odt', '.pdf', '.xlsx', '.xls', '.ods', '.pptx', '.ppt'],
]);

function demandTemplate({ paths: [id = '', ...others], output }: Arguments): void {
  if (!(templateIds as readonly string[]).includes(id))
    throw new UsageError(`Không có mẫu “${id}”; các mẫu có: ${templateIds.join(', ')}.`);
  if (others.length > 0) throw new UsageError('Lệnh new soạn một văn bản mỗi lần.');
  if (output === null) throw new UsageError('Lệnh new cần tên tệp kết quả: -o TỆP.docx.');
}

function demandReview({ command, paths, output, code, reviewer }: Arguments): void {
  if (command !== 'review') {
    if (code !== null) throw new UsageError('Tham số --code chỉ dùng với lệnh review.');
    if (reviewer !== null) throw new UsageError('Tham số --reviewer chỉ dùng với lệnh review.');
    return;
  }
  if (paths.length > 1) throw new UsageError('Lệnh review xem một tệp mỗi lần.');
  if (output === null && code === null)
    throw new UsageError('Lệnh review cần tên phiếu (-o PHIẾU.docx) hoặc mã trên phiếu đã lập (--code MÃ).');
  if (output !== null && code !== null)
    throw new UsageError('Lệnh review lập phiếu (-o) hoặc so mã (--code), mỗi lần một việc.');
  if (code !== null && readCode(code) === null)
    throw new UsageError(`Mã “${code}” không đúng; mã trên phiếu có 16 chữ số, chữ A đến F, như 9F4C 21D7 60AE B8E3.`);
}

function oneOf<Choice extends string>(
  given: string | undefined,
  choices: readonly Choice[],
  say: (given: string) => string,
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined)
    throw new UsageError(given === undefined ? `Chưa nêu lệnh; dùng ${commandNames.join(', ')}.` : say(given));
  return found;
}

function jobsOf(given: string): number {
  const jobs = Number(given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError('Số việc song song (--jobs) là số nguyên từ 1 đến 64.');
  return jobs;
}

function dateOf(given: string): IsoDate {
  const [year = 0, month = 0, day = 0] = given.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(given) && date.toISOString().startsWith(given);
  if (!exact) throw new UsageError(`Ngày “${given}” không đúng; viết theo dạng 2026-03-05.`);
  return given as IsoDate;
}
