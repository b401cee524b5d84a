import { bodyOf, para, ruled } from './lines';
import { appendixOf, endingOf, type Office } from './office';
import type { Block, Para } from './page';

/** A draft of the Party in the boxes of Hướng dẫn 05-HD/VPTW and 36-HD/VPTW. */
export function partyBlocks(office: Office): readonly Block[] {
  const { source, styled, share, running, sizes } = office;
  const gap = para('', { size: 10 });
  const title =
    source.lines('tiêu đề').length > 0
      ? styled('tiêu đề', { size: sizes.quocHieu, bold: true })
      : [para('ĐẢNG CỘNG SẢN VIỆT NAM', { size: sizes.quocHieu, bold: true })];
  const left = [
    ...styled('chủ quản', { size: sizes.coQuan }),
    ...ruled(styled('ban hành', { size: sizes.coQuan, bold: true }), share('ban hành', null)),
    ...(source.lines('sao').length > 0 ? styled('sao', { size: 14 }) : [para('*', { size: 14 })]),
    ...styled('số', { size: 14 }),
    ...styled('vv', { size: sizes.vv, italic: true }),
    ...styled('dự thảo', { size: 14, italic: true }),
  ];
  const right = [...ruled(title, share('tiêu đề', 1)), gap, ...styled('nơi ngày', { size: sizes.ngay, italic: true })];
  return [
    ...styled('lưu hành', { size: 12, bold: true, align: 'right' }),
    { kind: 'columns', share: Number(source.said('cột trái') ?? 0.46), rows: [[left, right]] },
    gap,
    ...styled('tên', { size: 16, bold: true }),
    ...ruled(styled('trích yếu', { size: 14, bold: true }), share('trích yếu', null)),
    ...(source.lines('trích yếu').length === 0
      ? []
      : source.lines('gạch').length > 0
        ? styled('gạch', { size: 14 })
        : [para('-----', { size: 14 })]),
    ...receiversOf(office, 'kính gửi', 'Kính gửi:'),
    ...receiversOf(office, 'kính trình', 'Kính trình:'),
    ...bodyOf(source.lines('nội dung'), running),
    ...endingOf(office),
    ...source.all('phụ lục').flatMap((it) => appendixOf(it, office)),
  ];
}

/** The words in italics, the receivers upright below them, or the only one beside them. */
function receiversOf({ source, styled }: Office, field: string, words: string): readonly Para[] {
  const receivers = source.lines(field);
  const size = 14;
  if (receivers.length === 0) return [];
  if (receivers.length === 1) {
    return styled(field, { size, before: 6, after: 6 }).map((it) => ({
      ...it,
      texts: [{ size, italic: true, text: `${words} ` }, ...it.texts],
    }));
  }
  return [
    para(words, { size, italic: true, align: 'left', left: 80, before: 6 }),
    ...styled(field, { size, align: 'left', left: 135 }),
  ];
}
