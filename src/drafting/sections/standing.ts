import type { Anatomy, Component } from '../../anatomy/model';
import type { DraftDocument } from '../../draft/model';
import type { SectionKind } from './model';

const componentsOf: Readonly<Record<Exclude<SectionKind, 'canCu' | 'soTrang'>, readonly Component[]>> = {
  phanDau: ['coQuanChuQuan', 'coQuanBanHanh', 'quocHieu', 'tieuNgu'],
  soVaNgay: ['soKyHieu', 'diaDanhThoiGian'],
  trichYeu: ['tenLoai', 'trichYeu'],
  kinhGui: ['kinhGui'],
  noiNhanChuKy: ['noiNhan', 'chuKy'],
  phuLuc: ['phuLuc'],
};

/** What of a section the draft has now, line by line as it is written; of an appendix its headings. */
export function standingIn(
  kind: SectionKind,
  { anatomy }: { readonly anatomy: Anatomy; readonly draft: DraftDocument },
): readonly string[] {
  if (kind === 'soTrang') return [];
  const parts =
    kind === 'canCu'
      ? anatomy.of('noiDung').filter(({ role }) => role === 'canCu')
      : componentsOf[kind].flatMap((component) => anatomy.of(component));
  return parts
    .filter(
      ({ component, role }) => component !== 'phuLuc' || role === 'heading' || role === 'tieuDe' || role === 'kemTheo',
    )
    .map(({ paragraph, start, end }) => paragraph.text.slice(start, end).trim());
}
