import { documentAt } from '../anatomy/documents';
import type { Anatomy, Component, Part, System } from '../anatomy/model';
import type { Finding } from './model';

type Fixed = Exclude<Component, 'trichYeu' | 'chuKy' | 'kinhGui' | 'phamViLuuHanh'>;

const state: Readonly<Record<Fixed, string>> = {
  trang: 'Trang',
  phuLuc: 'Trang',
  coQuanChuQuan: '2',
  coQuanBanHanh: '2',
  quocHieu: '1',
  tieuNgu: '1',
  soKyHieu: '3',
  diaDanhThoiGian: '4',
  tenLoai: '5a',
  doMat: '10a',
  doKhan: '10b',
  noiDung: '6',
  vienDan: '6',
  noiNhan: '9b',
  nguoiSoanThao: '12',
  diaChi: '13',
};

const fixed: Readonly<Record<System, Readonly<Record<Fixed, string>>>> = {
  nd30: state,
  hd36: { ...state, noiNhan: '9a' },
  hd05: { ...state, noiNhan: '9a', doMat: '10', doKhan: '10' },
};

const duThao = /dự thảo/iu;

/** The box of a component under the convention and kind of the draft; `part` tells apart what shares a component. */
export function boxOf(component: Component, anatomy: Pick<Anatomy, 'system' | 'kind'>, part: Part | null): string {
  const system = anatomy.system ?? 'nd30';
  const ofState = system === 'nd30';
  switch (component) {
    case 'trichYeu':
      return anatomy.kind === 'cong-van' ? '5b' : '5a';
    case 'chuKy':
      return part?.role === 'hoTen' ? '7b' : '7a';
    case 'kinhGui':
      if (ofState) return '9a';
      return anatomy.kind === 'to-trinh' ? '9b' : '5a';
    case 'phamViLuuHanh':
      if (ofState) return '11';
      return part !== null && duThao.test(part.paragraph.text.normalize('NFC')) ? '11b' : '11a';
    default:
      return fixed[system][component];
  }
}

/** The box of a finding: of the part that its words lie in. */
export function boxOfFinding({ component, place }: Pick<Finding, 'component' | 'place'>, anatomy: Anatomy): string {
  if (place.kind !== 'span') return boxOf(component, anatomy, null);
  const { part, paragraph } = place.span;
  const own = documentAt(anatomy, { part, index: paragraph });
  const around = own.of(component).find((it) => it.paragraph.part === part && it.paragraph.index === paragraph);
  return boxOf(component, own, around ?? null);
}

/** Every box that something of the draft stands in. The page itself is always there. */
export function boxesPresent(anatomy: Anatomy): ReadonlySet<string> {
  const parts = anatomy.occurrences.flatMap((occurrence) => occurrence.parts);
  return new Set(['Trang', ...parts.map((part) => boxOf(part.component, anatomy, part))]);
}
