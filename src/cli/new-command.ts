import { builtInClauses } from '../clauses/built-in';
import type { Library } from '../clauses/model';
import { placeholdersIn } from '../text/placeholder';
import { fittingProfile, newDocument } from '../templates/new-document';
import type { TemplateId } from '../templates/model';
import { UsageError, type Arguments } from './arguments';
import { ownLibrary } from './clauses-command';
import { sameFile } from './files';
import { profileIn, today } from './options';
import { say, write } from './terminal';

/** `the-thuc new`: a new document, names and people from the profile, all else left to fill. 0; 2 where it cannot be written. */
export function newCommand(asked: Arguments): number {
  const [id = ''] = asked.paths;
  const output = asked.output ?? '';
  for (const input of [asked.profile, asked.clauses]) {
    if (input !== null && sameFile(input, output))
      throw new UsageError(`Tệp kết quả trùng với tệp ${input}; hãy đặt tên khác.`);
  }
  const profile = asked.profile === null ? null : profileIn(asked.profile);
  const template = id as TemplateId;
  if (profile !== null && !fittingProfile(template, profile))
    throw new UsageError(
      profile.convention === 'nd30'
        ? `Mẫu ${id} là của văn bản của Đảng, hồ sơ ${asked.profile ?? ''} là của cơ quan nhà nước.`
        : `Mẫu ${id} là của văn bản nhà nước, hồ sơ ${asked.profile ?? ''} là của tổ chức đảng.`,
    );
  const clauses = asked.clauses === null ? builtInClauses : withOwn(asked.clauses);
  const year = Number((asked.asOf ?? today()).slice(0, 4));
  const { bytes, name, texts } = newDocument(template, { profile, year, clauses });
  write(output, bytes);
  const slots = texts.flatMap((text) => placeholdersIn(text).map(({ start, end }) => text.slice(start, end)));
  if (asked.format === 'json') say(`${JSON.stringify({ version: 1, output, template, slots }, null, 2)}\n`);
  else if (!asked.quiet)
    say(`Đã soạn ${name.toLocaleLowerCase('vi')} vào ${output}: còn ${slots.length} chỗ chờ điền.\n`);
  return 0;
}

/** The office's clauses in place of the built-in ones of the same id, and the others after them. */
function withOwn(file: string): Library {
  const own = ownLibrary(file);
  const taken = new Set(own.clauses.map(({ id }) => id));
  return { name: own.name, clauses: [...own.clauses, ...builtInClauses.clauses.filter(({ id }) => !taken.has(id))] };
}
