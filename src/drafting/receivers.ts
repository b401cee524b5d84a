import { isCovered } from '../anatomy/receiver-cover';
import type { Anatomy, Part } from '../anatomy/model';
import { receiversIn, unitsGivenWork } from '../clauses/units';
import type { Edit } from '../finding/model';
import { entryFor, type Profile } from '../profile/model';
import { codeOf } from '../profile/numbers';
import { onlyUnit } from '../profile/units';
import { placeholder } from '../text/placeholder';
import { numberOf, ranks } from './number';

/** Why a line is among the receivers. */
export type ReceiverSource = 'draft' | 'kinhGui' | 'dieu' | 'profile' | 'giaoViec' | 'luu';

/** A receiver of Nơi nhận, without dash and mark. */
export interface ReceiverLine {
  readonly text: string;
  readonly from: ReceiverSource;
}

/**
 * Nơi nhận of a draft: “Như trên” where there is Kính gửi, “Như Điều …” of a decision; what the draft lists, else what
 * the agency's profile has for its kind; the units that the body gives work to and nothing names yet; “Lưu” last.
 */
export function receiversFor(anatomy: Anatomy, profile: Profile | null): readonly ReceiverLine[] {
  const written = receiversIn(textsOf(anatomy.of('noiNhan').filter(({ role }) => role !== 'heading'))).map(capital);
  const usual = profile === null ? [] : (entryFor(profile.receivers, anatomy.kind) ?? []);
  const kept: readonly ReceiverLine[] =
    written.length > 0
      ? written.map((text) => ({ text, from: 'draft' }))
      : usual.map((text) => ({ text, from: 'profile' }));
  const own = kept.filter(({ text }) => !isAsAbove(text) && !isArchive(text));
  const called = textsOf([
    ...anatomy.of('kinhGui'),
    ...anatomy.of('noiDung').filter(({ role }) => role === 'nguoiNhan'),
  ]);
  const names = [...called, ...own.map(({ text }) => text)].flatMap((name) => [name, inFull(name)]);
  const given = unitsIn(anatomy, profile).filter((unit) => !isIssuer(unit, anatomy) && !isCovered(unit, names));
  const archive = kept.find(({ text }) => isArchive(text));
  return [
    ...asAbove(anatomy, kept),
    ...own,
    ...given.map((text): ReceiverLine => ({ text, from: 'giaoViec' })),
    { text: archived(archive?.text, anatomy, profile), from: archive?.from ?? 'luu' },
  ];
}

/** The lines as they are typed: each with its dash and “;”, the last with a full stop. */
export function typedReceivers(lines: readonly ReceiverLine[]): readonly string[] {
  return lines.map(({ text }, i) => `- ${text}${i === lines.length - 1 ? '.' : ';'}`);
}

/**
 * Puts the receivers that Nơi nhận lacks into it, where they belong: “Như trên” first, the others above “Lưu”. None
 * where Nơi nhận is not there, or has no line “Lưu” of its own to stand above.
 */
export function missingReceivers(
  anatomy: Anatomy,
  profile: Profile | null,
  lines: readonly ReceiverLine[] = receiversFor(anatomy, profile),
): readonly Edit[] {
  const parts = anatomy.of('noiNhan');
  const [first, luu] = [parts.find(({ role }) => role === 'item'), parts.find(({ role }) => role === 'luu')];
  if (luu === undefined || luu.paragraph.text.trim().length > luu.end - luu.start) return [];
  const above = lines.filter(({ from }) => from === 'kinhGui' || from === 'dieu');
  const given = lines.filter(({ from }) => from === 'giaoViec');
  if (first === undefined || first.paragraph === luu.paragraph) return before(luu, [...above, ...given]);
  return [...before(first, above), ...before(luu, given)];
}

function before({ paragraph }: Part, lines: readonly ReceiverLine[]): readonly Edit[] {
  const { part, index, text, label } = paragraph;
  if (lines.length === 0) return [];
  const typed = lines.map((line) => `${label === '' ? '- ' : ''}${line.text};`);
  return [{ kind: 'insertParagraphs', part, paragraph: index, where: 'before', expect: text, lines: typed }];
}

/** “UBND phường” names what the text calls “Ủy ban nhân dân phường”. */
function inFull(name: string): string {
  return name.replace(/UBND/gu, 'Ủy ban nhân dân').replace(/HĐND/gu, 'Hội đồng nhân dân');
}

/** “Như trên”, “Như Điều 3”: as the draft has it; nothing where it has neither Kính gửi nor articles. */
function asAbove(anatomy: Anatomy, kept: readonly ReceiverLine[]): readonly ReceiverLine[] {
  const written = kept.filter(({ text, from }) => from === 'draft' && isAsAbove(text));
  if (written.length > 0) return written;
  if (anatomy.of('kinhGui').length > 0) return [{ text: 'Như trên', from: 'kinhGui' }];
  const isState = anatomy.system === 'nd30';
  if (!isState || (anatomy.kind !== 'quyet-dinh' && anatomy.kind !== 'nghi-quyet')) return [];
  const articles = anatomy.of('noiDung').flatMap(({ paragraph }) => {
    const number = numberOf(paragraph);
    return number?.rank === ranks.dieu ? [number.value] : [];
  });
  return articles.length === 0 ? [] : [{ text: `Như Điều ${Math.max(...articles)}`, from: 'dieu' }];
}

/** “Lưu: VT, VHXH” of the State, “Lưu Văn phòng Đảng uỷ” of the Party; what is not known is left to fill. */
function archived(known: string | undefined, anatomy: Anatomy, profile: Profile | null): string {
  if (anatomy.system !== 'nd30') return known ?? `Lưu ${placeholder('tên văn phòng lưu văn bản')}`;
  const unit = draftingUnit(anatomy, profile) ?? placeholder('tên viết tắt đơn vị soạn thảo');
  return (known ?? 'Lưu: VT, {đơn vị}').replaceAll('{đơn vị}', unit);
}

/** The unit whose short name the number bears, “Số: 12/UBND-VHXH”; where it bears none, the agency's only one. */
function draftingUnit(anatomy: Anatomy, profile: Profile | null): string | null {
  if (profile === null) return null;
  const symbol = textsOf(anatomy.of('soKyHieu')).join(' ');
  const words = new Set(symbol.split(/[^\p{L}\d]+/u));
  const named = profile.units.find(({ short }) => short !== profile.symbol && words.has(short))?.short;
  return named ?? (bearsUnit(symbol, anatomy, profile) ? null : onlyUnit(profile));
}

/** A unit that the profile may not know stands behind the agency: “Số: 12/UBND-NV”. */
function bearsUnit(symbol: string, { kind }: Anatomy, profile: Profile): boolean {
  const letters = symbol
    .replace(/\[[^\]]*\]/gu, '')
    .slice(symbol.indexOf('/') + 1)
    .split(/[^\p{L}\d]+/u);
  const code = kind === null ? null : codeOf(kind, profile.convention);
  return symbol.includes('/') && letters.some((it) => it !== '' && it !== profile.symbol && it !== code);
}

/** What the body gives work to: as clauses say it, and units of the agency at the head of a paragraph or a heading. */
function unitsIn(anatomy: Anatomy, profile: Profile | null): readonly string[] {
  const parts = anatomy.of('noiDung').filter(({ role }) => role !== 'canCu' && role !== 'oBang' && role !== 'moDau');
  const texts = textsOf(parts);
  const heads = texts.map((text) => text.replace(/^(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|\p{Ll})[.)]|[-+*•]) */u, ''));
  const own = (profile?.units ?? []).flatMap(({ full }) => {
    const isHead = full !== '' && heads.some((text) => text.startsWith(full) || text.startsWith(`Giao ${full}`));
    return isHead ? [full] : [];
  });
  const named = unitsGivenWork(texts).filter((unit) => !own.some((it) => unit.startsWith(it) || it.startsWith(unit)));
  return [...own, ...named].map(capital);
}

function isIssuer(unit: string, anatomy: Anatomy): boolean {
  const issuer = textsOf([...anatomy.of('coQuanChuQuan'), ...anatomy.of('coQuanBanHanh')])
    .join(' ')
    .toLocaleLowerCase('vi');
  return issuer.includes(unit.toLocaleLowerCase('vi'));
}

function isAsAbove(text: string): boolean {
  return /^Như (?:trên|Điều|Kính gửi)(?!\p{L})/iu.test(text);
}

function isArchive(text: string): boolean {
  return /^Lưu(?!\p{L})/u.test(text);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function textsOf(parts: readonly Part[]): readonly string[] {
  return parts.map(({ paragraph, start, end }) =>
    paragraph.text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' '),
  );
}
