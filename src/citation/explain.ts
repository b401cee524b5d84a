import type { Instrument } from '../catalogue/model';
import type { Fault, Judgement } from './judge';
import { misspeltBody } from './bodies';
import { missingNames } from './missing';
import { type CitationStyle, writtenDate } from './write';

/** Of an instrument that the registry does not have. */
export const notListed = 'Danh mục chưa có văn bản này; chỉ kiểm tra được cách ghi.';

/** Everything that is to be said of a reference, a Vietnamese sentence each, the gravest first. */
export function sentencesOf(judgement: Judgement, style: CitationStyle): readonly string[] {
  const { resolution, reference } = judgement;
  const isListed = resolution.kind !== 'unknown' || reference.symbol === null;
  return [...amiss(judgement, style), ...(isListed ? [] : [notListed])];
}

/** Why a citation of a document is not right, a sentence each; nothing of what is right or only not known. */
export function reasonsFor(judgement: Judgement, style: CitationStyle): readonly string[] {
  if (judgement.status === 'ok' || judgement.status === 'unknown') return [];
  const torn = 'Số, ký hiệu này được ghi với hai ngày hoặc hai trích yếu khác nhau trong văn bản.';
  return [...(judgement.status === 'conflict' ? [torn] : []), ...amiss(judgement, style)];
}

function amiss(judgement: Judgement, style: CitationStyle): readonly string[] {
  const { faults, missing, outdated, resolution } = judgement;
  const instrument = resolution.kind === 'found' ? resolution.instrument : null;
  return [
    ...faults.map((fault) => faultSentence(fault, judgement, instrument, style)),
    ...(missing.length === 0 ? [] : [missingSentence(judgement)]),
    ...(outdated === null ? [] : [outdatedSentence(judgement)]),
    ...(resolution.kind === 'ambiguous' ? [ambiguousSentence(resolution.candidates)] : []),
  ];
}

function faultSentence(
  fault: Fault,
  { reference }: Judgement,
  instrument: Instrument | null,
  style: CitationStyle,
): string {
  const number = reference.symbol?.value.number ?? '';
  switch (fault) {
    case 'symbol':
      return `Số, ký hiệu ghi chưa đúng, cần ghi là “${instrument?.number ?? number}”.`;
    case 'so':
      return 'Thiếu chữ “số” trước số, ký hiệu.';
    case 'soForm':
      return 'Giữa tên loại và số, ký hiệu ghi một chữ “số”, không có dấu.';
    case 'noType':
      return 'Thiếu tên loại văn bản trước số, ký hiệu.';
    case 'typeSpelling':
      return `Tên loại văn bản được viện dẫn cần ghi là “${reference.type?.value ?? ''}”.`;
    case 'type':
      return instrument === null
        ? `Tên loại “${reference.type?.value ?? ''}” không đi với ký hiệu “${number}”.`
        : `Văn bản số ${number} là ${instrument.type}, không phải ${reference.type?.value ?? ''}.`;
    case 'comma':
      return style === 'party'
        ? 'Trước “ngày” có dấu phẩy, trước “của” không có dấu phẩy.'
        : 'Giữa số, ký hiệu, ngày và cơ quan ban hành không có dấu phẩy.';
    case 'blanks':
      return 'Thừa dấu cách trong viện dẫn.';
    case 'order':
      return 'Thứ tự cần ghi là số, ký hiệu, ngày, cơ quan ban hành, trích yếu.';
    case 'dateForm':
      return 'Ngày nhỏ hơn 10 và tháng 1, tháng 2 ghi thêm số 0 ở trước, năm ghi đủ bốn chữ số; giữa các số không cách chữ.';
    case 'noDay':
      return 'Ngày ghi trong viện dẫn không có trong lịch.';
    case 'date':
      return `Ngày ban hành của văn bản số ${number} là ${dayOf(instrument)}.`;
    case 'otherYear':
      return `Số “${number}” là của năm ${reference.symbol?.value.year ?? ''}, ngày ghi là của năm ${reference.date?.value?.slice(0, 4) ?? ''}.`;
    case 'issuer':
      return `Văn bản số ${number} do ${instrument?.issuer ?? 'cơ quan khác'} ban hành.`;
    case 'issuerSpelling':
      return `Tên cơ quan ban hành cần ghi là “${misspeltBody(reference.issuer?.value ?? '', instrument?.issuer ?? null) ?? ''}”.`;
    case 'impossibleIssuer':
      return `Ký hiệu “${number}” không thể là của ${reference.issuer?.value ?? 'cơ quan này'}.`;
    case 'title':
      return 'Trích yếu khác với văn bản gốc.';
    case 'lawName':
      return `Tên luật cần ghi là “${reference.type?.value ?? ''} ${instrument?.title ?? ''}”.`;
    case 'lawNumber':
      return 'Luật, pháp lệnh chỉ ghi tên loại và tên, không ghi số, ký hiệu.';
  }
}

function missingSentence({ missing, reference }: Judgement): string {
  if (reference.law !== null || reference.type?.value === 'Pháp lệnh')
    return 'Căn cứ là luật, pháp lệnh cần ghi ngày ban hành.';
  return `Viện dẫn lần đầu thiếu ${missingNames(missing)}.`;
}

function outdatedSentence({ outdated, resolution }: Judgement): string {
  const by = outdated?.by.map(({ number }) => number).join(', ') ?? '';
  const repealed = resolution.kind === 'found' && resolution.instrument.status === 'repealed';
  if (outdated?.certainty === 'look') {
    return by === ''
      ? 'Văn bản này có thể đã hết hiệu lực, cần xem lại.'
      : `Văn bản này có thể đã được thay thế bởi ${by}, cần xem lại.`;
  }
  return by === '' || repealed
    ? `Văn bản này đã bị bãi bỏ${by === '' ? '' : ` (xem ${by})`}.`
    : `Văn bản này đã được thay thế bởi ${by}.`;
}

function ambiguousSentence(candidates: readonly Instrument[]): string {
  const days = candidates.map(dayOf).join('; ');
  return `Có ${candidates.length} văn bản cùng số, ký hiệu này (${days}); cần ghi ngày ban hành.`;
}

function dayOf(instrument: Instrument | null): string {
  return instrument?.date == null ? 'chưa rõ ngày' : writtenDate(instrument.date, 'numeric').replace('ngày ', '');
}
