import type { Anatomy, Component, Kind } from '../../anatomy/model';
import { profileFrom } from '../../profile/from-draft';
import type { Convention, Profile, Signer } from '../../profile/model';
import { symbolOf } from '../../profile/numbers';
import { signerFor } from '../../profile/signer-for';
import { onlyUnit } from '../../profile/units';
import { fold } from '../../text/fold';
import { placeholder } from '../../text/placeholder';
import type { LetterheadWords } from '../../templates/page/letterhead';
import { speakerOf } from '../../templates/speaker';
import { bareSubject } from '../../templates/subject';
import { blankDay, blankNumber, unknownNames, unknownSymbol } from '../../templates/words';
import type { Choices, Material } from './model';

/** By which convention a draft is set; a Party draft of any age like the Party's today. */
export function conventionOf({ system }: Anatomy): Convention {
  return system === 'nd30' || system === null ? 'nd30' : 'hd05';
}

/** The agency's profile, where the draft may be the agency's: of its convention, and with no other name at its head. */
export function agencyOf({ anatomy, profile }: Pick<Material, 'anatomy' | 'profile'>): Profile | null {
  if (profile?.convention !== conventionOf(anatomy)) return null;
  const issuer = new Set(fold(textOf(anatomy, 'coQuanBanHanh')).split(' '));
  const name = fold(profile.name).split(' ');
  const shared = name.filter((word) => issuer.has(word)).length;
  return issuer.size <= 1 || shared * 2 >= name.length ? profile : null;
}

/** What stands in the draft for a component, in one line. */
export function textOf(anatomy: Anatomy, component: Component): string {
  return anatomy
    .of(component)
    .map(({ paragraph, start, end }) => paragraph.text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The words of a letterhead: the agency's, else places to fill. */
export function letterheadWords(material: Material, choices: Choices): LetterheadWords {
  const { anatomy, year } = material;
  const agency = agencyOf(material);
  const convention = conventionOf(anatomy);
  const unknown = unknownNames[convention];
  const kind = anatomy.kind ?? 'khac';
  return {
    template: { kind },
    superior:
      agency === null
        ? capitals(placeholder(unknown.superior))
        : agency.superior === null
          ? null
          : capitals(agency.superior),
    issuer: capitals(agency?.name ?? placeholder(unknown.issuer)),
    symbol: symbolLine(material, choices),
    placeAndDate: `${agency?.place ?? '[Tên địa danh]'}, ${blankDay} ${String(year)}`,
    tenLoai: kind === 'cong-van' ? null : (typeName(kind) ?? ''),
    trichYeu: summaryOf(kind, convention, choices),
  };
}

/** “Số:      /KH-UBND”, number and what else is not known left blank. */
export function symbolLine(material: Pick<Material, 'anatomy' | 'profile'>, { unit }: Choices): string {
  const { anatomy } = material;
  const convention = conventionOf(anatomy);
  const kind = anatomy.kind ?? 'khac';
  const known = agencyOf(material);
  const agency = known ?? { numbers: {}, symbol: placeholder(unknownSymbol), convention };
  const drafting = unit ?? (known === null ? null : onlyUnit(known)) ?? placeholder('đơn vị');
  const written = symbolOf(agency, kind, { number: blankNumber, unit: drafting });
  const named =
    kind === 'khac'
      ? written.replace(convention === 'nd30' ? '/-' : '-/', convention === 'nd30' ? '/…-' : '-…/')
      : written;
  return `${convention === 'nd30' ? 'Số:' : 'Số'} ${named}`;
}

/** The words of a trích yếu as its document has them: “V/v …” of a công văn. */
export function summaryOf(kind: Kind, convention: Convention, { trichYeu }: Choices): string {
  const words = trichYeu?.trim() ?? '';
  if (kind !== 'cong-van') return words === '' ? placeholder('nội dung trích yếu') : words;
  const said = bareSubject(words) || placeholder('nội dung công văn');
  return convention === 'nd30' ? `V/v ${said}` : `về việc ${said}`;
}

/** The name of a type as it is printed: “KẾ HOẠCH”; null where a document bears none, or it is not known. */
export function typeName(kind: Kind): string | null {
  return typesPrinted[kind] ?? null;
}

const typesPrinted: Readonly<Partial<Record<Kind, string>>> = {
  'ke-hoach': 'KẾ HOẠCH',
  'quyet-dinh': 'QUYẾT ĐỊNH',
  'nghi-quyet': 'NGHỊ QUYẾT',
  'chi-thi': 'CHỈ THỊ',
  'quy-che': 'QUY CHẾ',
  'quy-dinh': 'QUY ĐỊNH',
  'thong-cao': 'THÔNG CÁO',
  'thong-bao': 'THÔNG BÁO',
  'huong-dan': 'HƯỚNG DẪN',
  'chuong-trinh': 'CHƯƠNG TRÌNH',
  'phuong-an': 'PHƯƠNG ÁN',
  'de-an': 'ĐỀ ÁN',
  'du-an': 'DỰ ÁN',
  'bao-cao': 'BÁO CÁO',
  'bien-ban': 'BIÊN BẢN',
  'to-trinh': 'TỜ TRÌNH',
  'cong-dien': 'CÔNG ĐIỆN',
  'giay-moi': 'GIẤY MỜI',
  'ket-luan': 'KẾT LUẬN',
};

/** Who signs: the one chosen, else who usually does; null: nobody is known. */
export function signerOf(material: Material, { signer }: Choices): Signer | null {
  const agency = agencyOf(material);
  return signer ?? (agency === null ? null : signerFor(agency, material.anatomy.kind));
}

/** “(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2026 của Ủy ban nhân dân xã …)”, as the draft says it of itself. */
export function attachedTo(material: Material, choices: Choices): string {
  const { anatomy, year } = material;
  const party = conventionOf(anatomy) === 'hd05';
  const number = textOf(anatomy, 'soKyHieu').replace(/^Số\s*:?\s*/iu, '');
  const date = /ngày.*$/iu.exec(textOf(anatomy, 'diaDanhThoiGian'))?.[0] ?? `${blankDay} ${String(year)}`;
  const type = sentenceCase(textOf(anatomy, 'tenLoai') || (anatomy.kind === 'cong-van' ? 'Công văn' : 'Văn bản'));
  const agency = agencyOf(material);
  const issuer =
    agency === null
      ? (profileFrom(anatomy)?.name ?? placeholder('tên cơ quan ban hành'))
      : speakerOf(agency, signerOf(material, choices));
  const symbol = number === '' ? '…' : /^\s*[/-]/u.test(number) ? `… ${number}`.replace('… ', '…') : number;
  return `(Kèm theo ${type} số ${symbol}${party ? ',' : ''} ${date} của ${issuer})`;
}

function sentenceCase(name: string): string {
  const small = name.toLocaleLowerCase('vi');
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}
