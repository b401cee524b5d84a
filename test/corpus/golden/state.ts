import { bodyOf, lengthOf, para, ruled } from './lines';
import { appendixOf, endingOf, type Office } from './office';
import { type Block, type Columns, type Para, roomOf } from './page';
import type { Field } from './source';

/** A State draft in the boxes of the decree's diagram. */
export function stateBlocks(office: Office): readonly Block[] {
  const { source, styled, share, running, sizes } = office;
  const title = { size: sizes.noiDung, bold: true };
  const gap = para('', { size: 10 });
  const trichYeu = ruled(styled('trích yếu', title), share('trích yếu', 0.4));
  return [
    letterhead(office, [
      [
        ...styled('số', { size: 13, before: 6 }),
        ...spaced(styled('vv', { size: sizes.vv })),
        ...styled('khẩn', { ...title, color: 'FF0000' }),
      ],
      styled('nơi ngày', { size: sizes.ngay, italic: true, before: 6 }),
    ]),
    gap,
    ...ruled(
      styled('tên', title),
      trichYeu.length === 0 ? share('tên', source.said('tên') === null ? null : 0.4) : null,
    ),
    ...trichYeu,
    gap,
    ...kinhGuiOf(office),
    ...bodyOf(source.lines('nội dung'), running),
    ...endingOf(office),
    ...styled('người soạn', { size: 11, align: 'left' }),
    ...styled('địa chỉ', { size: 11 }),
    ...source.all('kèm').flatMap((it) => attachedOf(it, office)),
    ...source.all('phụ lục').flatMap((it) => appendixOf(it, office)),
  ];
}

/** V/v stands six points below the number. */
function spaced(lines: readonly Para[]): readonly Para[] {
  return lines.map((it, i) => (i === 0 ? { ...it, before: 6 } : it));
}

function letterhead(office: Office, below: Columns['rows'][number] | null): Columns {
  const { source, styled, share, sizes } = office;
  const quocHieu =
    source.lines('quốc hiệu').length > 0
      ? styled('quốc hiệu', { size: sizes.quocHieu, bold: true })
      : [para('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: sizes.quocHieu, bold: true })];
  const tieuNgu =
    source.lines('tiêu ngữ').length > 0
      ? styled('tiêu ngữ', { size: sizes.tieuNgu, bold: true })
      : [para('Độc lập - Tự do - Hạnh phúc', { size: sizes.tieuNgu, bold: true })];
  const names = [
    ...styled('chủ quản', { size: sizes.coQuan }),
    ...ruled(styled('ban hành', { size: sizes.coQuan, bold: true }), share('ban hành', 0.4)),
  ];
  return {
    kind: 'columns',
    share: Number(source.said('cột trái') ?? shareBeside(quocHieu, office)),
    rows: [[names, [...quocHieu, ...ruled(tieuNgu, share('tiêu ngữ', 1))]], ...(below === null ? [] : [below])],
  };
}

/** The left column is as wide as it may be beside a Quốc hiệu on one line. */
function shareBeside(quocHieu: readonly Para[], { paper }: Office): number {
  const needed = Math.max(0, ...quocHieu.map(lengthOf)) + 14;
  return Math.min(0.44, 1 - needed / roomOf(paper));
}

/** One receiver stands beside the words; more stand below, their dashes under the colon. */
function kinhGuiOf({ source, styled, sizes: { noiDung: size } }: Office): readonly Para[] {
  const receivers = source.lines('kính gửi');
  const look = { size, align: 'left', left: 76 } as const;
  if (receivers.length === 0) return [];
  const head = styled('kính gửi', look)[0];
  if (receivers.length === 1) {
    return styled('kính gửi', { size, before: 6, after: 6 }).map((it) => ({
      ...it,
      texts: [{ ...it.texts[0], size, text: 'Kính gửi: ' }, ...it.texts],
    }));
  }
  return [
    ...(head === undefined ? [] : [{ ...head, texts: [{ ...head.texts[0], size, text: 'Kính gửi:' }] }]),
    ...styled('kính gửi', { ...look, left: 76 + size * 3.94 }),
  ];
}

/** A regulation issued with the decision: a letterhead without number, type, title, "(Kèm theo …)", then its text. */
function attachedOf({ lines }: Field, office: Office): readonly Block[] {
  const { noiDung: size } = office.sizes;
  const note = lines.findIndex((it) => it.startsWith('('));
  const [type = '', ...title] = lines.slice(0, note);
  return [
    { kind: 'section', landscape: false },
    letterhead(office, null),
    para('', { size: 10 }),
    para(type, { size, bold: true }),
    ...title.map((it) => para(it, { size, bold: true })),
    ...ruled([para(lines[note] ?? '', { size, italic: true })], 0.35),
    para('', { size: 10 }),
    ...bodyOf(lines.slice(note + 1), office.running),
  ];
}
