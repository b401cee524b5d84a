import { fillClause, type Filling, type SlotValue, type ToneStyle } from '../clauses/fill';
import { builtInSlots } from '../clauses/built-in';
import { slotNamesIn } from '../clauses/body';
import type { Clause, Library, Slot } from '../clauses/model';
import { entryFor, type Profile, type Signer } from '../profile/model';
import { symbolOf } from '../profile/numbers';
import { onlyUnit } from '../profile/units';
import { signerFor } from '../profile/signer-for';
import { placeholder } from '../text/placeholder';
import { newTone, sameTone } from '../text/tone';
import type { Entry, EntrySort, Template, Text } from './model';
import { enactorOf, speakerOf } from './speaker';
import { bareSubject, subjectSlot } from './subject';

/** What a new document is made of besides its template. */
export interface Making {
  /** Null: names and people are left to fill. */
  readonly profile: Profile | null;
  /** The year that the date line and the plan's title say. */
  readonly year: number;
  readonly clauses: Library;
  /** Who signs, chosen by a person; left out: whoever the profile names for the kind. */
  readonly signer?: Signer;
  /** What the document is about, in words that follow “về việc”; left out or empty: a place to fill. */
  readonly subject?: string;
}

/** A line of a body as it will stand. */
export interface Line {
  readonly sort: EntrySort | 'thamQuyen';
  readonly text: string;
}

/** The words of one text: its title and its lines. */
export interface TextWords {
  readonly tenLoai: string | null;
  readonly trichYeu: string;
  readonly body: readonly Line[];
}

/** Every word of a new document, before it is set. */
export interface DocumentWords extends TextWords {
  readonly template: Template;
  /** In capitals; null: none is printed. */
  readonly superior: string | null;
  readonly issuer: string;
  readonly symbol: string;
  readonly placeAndDate: string;
  readonly kinhGui: string | null;
  /** Without dash and mark. */
  readonly receivers: readonly string[];
  readonly signer: Signer;
  readonly attached: (TextWords & { readonly kemTheo: string }) | null;
}

/** A day and a month still to be written. */
export const blankDay = 'ngày … tháng … năm';

/** The words of a new document: the profile's where it has some, else a note in square brackets. */
export function wordsOf(template: Template, making: Making): DocumentWords {
  const { profile, year } = making;
  const pen = new Pen(template, making);
  const symbol = pen.symbol();
  const unknown = unknownNames[template.convention];
  const issuer = profile?.name ?? placeholder(unknown.issuer);
  return {
    template,
    ...pen.text(template),
    superior: profile === null ? capitals(placeholder(unknown.superior)) : capitalsOrNull(profile.superior),
    issuer: capitals(issuer),
    symbol,
    placeAndDate: `${profile?.place ?? '[Tên địa danh]'}, ${blankDay} ${year}`,
    kinhGui: template.kinhGui === null ? null : pen.filled(template.kinhGui),
    receivers: pen.receivers(),
    signer: pen.signer ?? unknownSigner,
    attached:
      template.attached === null
        ? null
        : {
            ...pen.text(template.attached),
            kemTheo: `(Kèm theo Quyết định ${pen.symbol('số').replace(placeholder(unknownSymbol), '…')} ${blankDay} ${year} của ${profile === null ? '…' : pen.speaker})`,
          },
  };
}

/** What is to be filled in where no profile says who issues. */
export const unknownNames = {
  nd30: { superior: 'tên cơ quan chủ quản', issuer: 'tên cơ quan ban hành' },
  hd05: { superior: 'tên cấp trên', issuer: 'tên tổ chức đảng' },
} as const;

/** The letters of an agency that is not known; where they are named again, a row of dots. */
export const unknownSymbol = 'tên viết tắt';

/** A signer still to be named. */
export const unknownSigner: Signer = {
  name: placeholder('họ và tên người ký'),
  authority: [],
  title: placeholder('CHỨC VỤ NGƯỜI KÝ'),
  kinds: [],
};

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function capitalsOrNull(text: string | null): string | null {
  return text === null ? null : capitals(text);
}

/** Who enacts or calls, in capitals: the one slot of templates that the clause library does not have. */
export const enacting: Slot = {
  name: 'nguoi-ban-hanh',
  type: 'unit',
  label: 'Thẩm quyền ban hành',
  placeholder: 'TÊN CHỨC VỤ HOẶC CƠ QUAN BAN HÀNH',
  sample: null,
  partySample: null,
  options: [],
  from: null,
};

class Pen {
  readonly signer: Signer | null;
  readonly speaker: string;
  /** The short name of the drafting unit, where there is only one. */
  private readonly unit: string | null;
  private readonly filling: Filling;
  private readonly tone: ToneStyle;

  constructor(
    private readonly template: Template,
    private readonly making: Making,
  ) {
    const { profile, year } = making;
    this.signer = profile === null ? null : (making.signer ?? signerFor(profile, template.kind));
    this.speaker = profile === null ? placeholder('tên cơ quan ban hành') : speakerOf(profile, this.signer);
    this.unit = profile === null ? null : onlyUnit(profile);
    this.tone = profile === null ? null : toneOf(profile);
    const known: [string, SlotValue][] = [
      ['nam', { text: String(year) }],
      ['nam-sau', { text: String(year + 1) }],
      ['loai-van-ban', { text: inSentence(template) }],
    ];
    const subject = bareSubject(making.subject ?? '');
    const about = subjectSlot(template);
    if (subject !== '' && about !== null) known.push([about.name, { text: subject }]);
    if (profile !== null) known.push(['co-quan-ban-hanh', { text: this.speaker }]);
    const enactor = profile === null ? null : enactorOf(profile, this.signer);
    if (enactor !== null) known.push([enacting.name, { text: enactor }]);
    this.filling = new Map(known);
  }

  text({ tenLoai, trichYeu, body }: Text): TextWords {
    const lines = body.flatMap((entry) => this.lines(entry));
    return { tenLoai, trichYeu: this.filled(trichYeu), body: ended(lines, this.template.convention === 'nd30') };
  }

  private lines(entry: Entry): readonly Line[] {
    if ('thamQuyen' in entry) return [{ sort: 'thamQuyen', text: this.filled(`{${enacting.name}}`) }];
    if ('clause' in entry) return this.clause(entry.clause, entry.number);
    return (Object.entries(entry) as [EntrySort, string][]).map(([sort, text]) => ({ sort, text: this.filled(text) }));
  }

  private clause(id: string, number: string | undefined): readonly Line[] {
    const clause = this.making.clauses.clauses.find((it) => it.id === id);
    if (clause === undefined) return [{ sort: 'doan', text: placeholder(`nội dung mẫu câu ${id}`) }];
    return fillClause(clause, this.filling, this.tone).map(({ text }, i): Line => ({
      sort: 'doan',
      text: number === undefined || i > 0 ? text : `${number} ${text}`,
    }));
  }

  /** Words of a template with its slots filled as far as something is known. */
  filled(words: string): string {
    const slots = slotNamesIn([words]).flatMap((name) => this.slot(name) ?? []);
    const clause: Clause = {
      ...{ id: '', title: '', system: 'chung', category: 'khac', kinds: [], field: null, keywords: [] },
      ...{ body: [words], slots },
    };
    return fillClause(clause, this.filling, this.tone)[0]?.text ?? words;
  }

  private slot(name: string): Slot | undefined {
    return name === enacting.name ? enacting : builtInSlots.get(name);
  }

  symbol(word = this.template.convention === 'nd30' ? 'Số:' : 'Số'): string {
    const { profile } = this.making;
    const { convention, kind } = this.template;
    const agency = profile ?? { numbers: {}, symbol: placeholder(unknownSymbol), convention };
    return `${word} ${symbolOf(agency, kind, { number: blankNumber, unit: this.unit ?? placeholder('đơn vị') })}`;
  }

  receivers(): readonly string[] {
    const { profile } = this.making;
    const { nhuTren, convention, kind } = this.template;
    const usual = (profile === null ? undefined : entryFor(profile.receivers, kind)) ?? unknownReceivers[convention];
    const own = usual.filter((line) => !/^Như (?:trên|Điều)/u.test(line));
    const closed = own.some((line) => /^Lưu(?!\p{L})/u.test(line))
      ? own
      : [...own, ...unknownReceivers[convention].slice(-1)];
    const lines = nhuTren === null ? closed : [nhuTren, ...closed];
    const unit = this.unit ?? placeholder('đơn vị soạn thảo');
    return lines.map((line) => line.replaceAll('{đơn vị}', unit));
  }
}

/** The number that văn thư writes after signature. */
export const blankNumber = '     ';

/** Receivers still to be named. */
export const unknownReceivers = {
  nd30: [placeholder('nơi nhận khác'), `Lưu: VT, ${placeholder('đơn vị soạn thảo')}`],
  hd05: [placeholder('nơi nhận khác'), `Lưu ${placeholder('tên văn phòng lưu văn bản')}`],
} as const;

/** “Kế hoạch này”, and of a decision that issues a quy chế “Quyết định này”. */
function inSentence({ tenLoai }: Template): string {
  const name = (tenLoai ?? 'CÔNG VĂN').toLocaleLowerCase('vi');
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** Where the profile places the dấu of “ủy”, “hóa”: there it stands in the whole document. */
function toneOf({ name, superior, units, convention }: Profile): ToneStyle {
  const written = [name, superior ?? '', ...units.map(({ full }) => full)].join(' ').toLocaleLowerCase('vi');
  if (sameTone(written) !== written) return 'new';
  if (newTone(written) !== written) return 'old';
  return convention === 'hd05' ? 'new' : 'old';
}

/** The last line ends as the convention wants: “./.”, the Party's with a full stop. */
function ended(lines: readonly Line[], isState: boolean): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined) return lines;
  const text = `${last.text.replace(/[.;]?(?:\/\.)?$/u, '')}${isState ? './.' : '.'}`;
  return [...lines.slice(0, -1), { ...last, text }];
}
