import { wordsOf } from '../anatomy/kind';
import type { Anatomy, Component, Part } from '../anatomy/model';
import type { DraftDocument } from '../draft/model';
import { findDate, toIsoDate, type CalendarDate } from '../text/dates';
import { fold } from '../text/fold';
import { ownIssuer } from './issuer';
import type { Doubt, OwnEntry } from './model';
import { ownNumber } from './number';
import { ownTitle } from './title';
import { ownType } from './type';

/**
 * What a document says of itself, as an entry of its office's own registry: number, date, issuer, type and trích yếu out
 * of the letterhead. What is not there stays null; what is not certain is said. Only the document itself is read, not the
 * texts attached to it.
 */
export function ownEntryOf(
  { trackedChanges, comments }: Pick<DraftDocument, 'trackedChanges' | 'comments'>,
  anatomy: Anatomy,
): OwnEntry {
  const scope = scopeOf(anatomy);
  if (scope.barred.length > 0) return { ...nothing, barred: scope.barred };
  const said = runningText(anatomy);
  const number = ownNumber(words(anatomy, 'soKyHieu'), styleOf(anatomy));
  const type = ownType(words(anatomy, 'tenLoai'), anatomy.kind, number.symbol, said);
  const date = ownDate(words(anatomy, 'diaDanhThoiGian'));
  const issuer = ownIssuer(bodiesOf(anatomy), said);
  const title = ownTitle(words(anatomy, 'trichYeu'), type.more, said);
  return {
    type: type.type,
    number: number.number,
    date: date.date,
    issuer: issuer.issuer,
    title: title.title,
    barred: [...number.barred, ...type.barred],
    doubts: [
      ...draftDoubts(anatomy, trackedChanges + comments),
      ...scope.doubts,
      ...number.doubts,
      ...type.doubts,
      ...date.doubts,
      ...yearDoubts(number.symbol?.year ?? null, date.date),
      ...issuer.doubts,
      ...title.doubts,
      ...unsureDoubts(anatomy),
    ],
  };
}

const nothing: OwnEntry = { type: null, number: null, date: null, issuer: null, title: null, barred: [], doubts: [] };

function styleOf({ system }: Anatomy): 'state' | 'party' | null {
  if (system === null) return null;
  return system === 'nd30' ? 'state' : 'party';
}

/** The words of a component, lines joined, NFC; null where it is not there or has no words. */
function words({ occurrences }: Anatomy, component: Component): string | null {
  const text = wordsOf({ occurrences, symbol: null }, component)?.trim() ?? '';
  return text === '' ? null : text;
}

function textOf({ paragraph, start, end }: Part): string {
  return paragraph.text
    .slice(start, end)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

function bodiesOf(anatomy: Anatomy) {
  const enacting = anatomy.of('noiDung').filter(({ role }) => role === 'thamQuyen');
  return {
    leader: words(anatomy, 'coQuanChuQuan'),
    issuer: anatomy
      .of('coQuanBanHanh')
      .map(textOf)
      .filter((line) => line !== ''),
    enacting: enacting.length === 0 ? null : enacting.map(textOf).join(' '),
  };
}

/** So much of a document is looked through for names as it writes them. */
const most = 200;

/** Paragraphs in which the document names itself and its issuer in small letters: the body and the receivers. */
function runningText(anatomy: Anatomy): readonly string[] {
  return [...anatomy.of('noiDung').slice(0, most), ...anatomy.of('noiNhan'), ...anatomy.of('kinhGui')].map(textOf);
}

function ownDate(line: string | null): { readonly date: CalendarDate | null; readonly doubts: readonly Doubt[] } {
  const found = line === null ? null : findDate(line);
  const date = found === null ? null : toIsoDate(found);
  if (date !== null) return { date, doubts: [] };
  const isFilled = found?.day != null && found.month !== null && found.year !== null;
  const doubt: Doubt = isFilled
    ? { kind: 'impossibleDate', message: `Ngày ban hành không có trong lịch (“${line ?? ''}”).` }
    : {
        kind: 'noDate',
        message: line === null ? 'Không thấy ngày ban hành.' : `Ngày ban hành ghi chưa đủ (“${line}”).`,
      };
  return { date: null, doubts: [doubt] };
}

function yearDoubts(year: string | null, date: CalendarDate | null): readonly Doubt[] {
  if (year === null || date === null || date.startsWith(year)) return [];
  return [{ kind: 'otherYear', message: `Số, ký hiệu ghi năm ${year}, ngày ban hành thuộc năm ${date.slice(0, 4)}.` }];
}

function scopeOf({ outOfScope, standing }: Anatomy): Pick<OwnEntry, 'barred' | 'doubts'> {
  if (outOfScope === 'not-a-document')
    return bar({ kind: 'noDocument', message: 'Không phải văn bản hành chính có thể thức.' });
  if (standing === 'attached')
    return bar({ kind: 'attached', message: 'Tệp chỉ có phần kèm theo của một văn bản khác.' });
  if (outOfScope === 'vbqppl')
    return doubt({ kind: 'normative', message: 'Văn bản quy phạm pháp luật; đối chiếu với bản đã công bố.' });
  if (outOfScope === 'other-organisation')
    return doubt({ kind: 'otherOrganisation', message: 'Văn bản của tổ chức có thể thức riêng.' });
  return { barred: [], doubts: [] };
}

function bar(it: Doubt): Pick<OwnEntry, 'barred' | 'doubts'> {
  return { barred: [it], doubts: [] };
}

function doubt(it: Doubt): Pick<OwnEntry, 'barred' | 'doubts'> {
  return { barred: [], doubts: [it] };
}

function draftDoubts(anatomy: Anatomy, traces: number): readonly Doubt[] {
  const stamp = anatomy
    .of('phamViLuuHanh')
    .map(textOf)
    .find((line) => fold(line).includes('du thao'));
  return [
    ...(stamp === undefined
      ? []
      : [{ kind: 'draft', message: `Văn bản còn ghi “${stamp}”, chưa phải bản đã ban hành.` } as const]),
    ...(traces === 0
      ? []
      : [
          {
            kind: 'traces',
            message: 'Tệp còn thay đổi đang theo dõi hoặc nhận xét, có thể chưa phải bản đã ký.',
          } as const,
        ]),
  ];
}

const looked: readonly (readonly [Component, string])[] = [
  ['soKyHieu', 'số, ký hiệu'],
  ['diaDanhThoiGian', 'ngày ban hành'],
  ['coQuanBanHanh', 'cơ quan ban hành'],
  ['tenLoai', 'tên loại'],
  ['trichYeu', 'trích yếu'],
];

function unsureDoubts(anatomy: Anatomy): readonly Doubt[] {
  return looked.flatMap(([component, name]): readonly Doubt[] => {
    const part = anatomy.of(component)[0];
    if (part?.confidence !== 'likely') return [];
    return [{ kind: 'unsure', message: `Chưa chắc “${textOf(part)}” là ${name}.` }];
  });
}
