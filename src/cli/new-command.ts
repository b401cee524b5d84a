import { builtInClauses } from '../clauses/built-in';
import type { Library } from '../clauses/model';
import { placeholdersIn } from '../text/placeholder';
import type { Profile } from '../profile/model';
import { fittingProfile, newDocument } from '../templates/new-document';
import type { TemplateId } from '../templates/model';
import type { Arguments } from './arguments';
import { ownLibrary } from './clauses-command';
import { profileIn, today } from './options';
import { mindName, mindSources, put } from './output';
import { say, sayWrong } from './terminal';

/** `the-thuc new`: a new document, names and people from the profile, all else left to fill. 0; 2 where it cannot be written. */
export function newCommand(asked: Arguments): number {
  const [id = ''] = asked.paths;
  const output = asked.output ?? '';
  mindName(asked);
  mindSources(asked, []);
  const template = id as TemplateId;
  const profile = asked.profile === null ? null : profileFor(template, asked.profile);
  const clauses = asked.clauses === null ? builtInClauses : withOwn(asked.clauses);
  const year = Number((asked.asOf ?? today()).slice(0, 4));
  const { bytes, name, texts } = newDocument(template, { profile, year, clauses });
  put(output, bytes, asked.quiet);
  const slots = texts.flatMap((text) => placeholdersIn(text).map(({ start, end }) => text.slice(start, end)));
  if (asked.format === 'json') say(`${JSON.stringify({ version: 1, output, template, slots }, null, 2)}\n`);
  else if (!asked.quiet)
    say(`Đã soạn ${name.toLocaleLowerCase('vi')} vào ${output}: còn ${slots.length} chỗ chờ điền.\n`);
  return 0;
}

/** The agency, where the template is one of its convention's; else null, and said so: names and people are left to fill. */
function profileFor(template: TemplateId, file: string): Profile | null {
  const profile = profileIn(file);
  if (fittingProfile(template, profile)) return profile;
  const sides =
    profile.convention === 'nd30'
      ? 'là của văn bản của Đảng, hồ sơ là của cơ quan nhà nước'
      : 'là của văn bản nhà nước, hồ sơ là của tổ chức đảng';
  sayWrong(`Mẫu ${template} ${sides}: văn bản không điền sẵn theo hồ sơ ${file}.`);
  return null;
}

/** The office's clauses in place of the built-in ones of the same id, and the others after them. */
function withOwn(file: string): Library {
  const own = ownLibrary(file);
  const taken = new Set(own.clauses.map(({ id }) => id));
  return { name: own.name, clauses: [...own.clauses, ...builtInClauses.clauses.filter(({ id }) => !taken.has(id))] };
}
