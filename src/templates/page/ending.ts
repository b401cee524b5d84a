import { para, roomOf, type Block, type Columns, type Para } from '../sheet';
import type { DocumentWords } from '../words';
import { paper } from './styles';

/** Nơi nhận on the left, level with the signature on the right. */
export function ending(words: DocumentWords): readonly Block[] {
  return words.template.kind === 'bien-ban' ? minutes(words) : [columns(receivers(words), signature(words))];
}

function columns(left: readonly Para[], right: readonly Para[]): Columns {
  const room = roomOf(paper);
  return { kind: 'columns', widths: [room * 0.48, room * 0.52], top: 8, rows: [[left, right]] };
}

function receivers({ template: { convention }, receivers: lines }: DocumentWords): readonly Para[] {
  const heading: Para =
    convention === 'nd30'
      ? para('NoiNhan', 'Nơi nhận:')
      : { kind: 'para', style: 'NoiNhan', runs: [{ text: 'Nơi nhận', underline: true }, { text: ':' }] };
  return [heading, ...lines.map((line, i) => para('NoiNhanMuc', `- ${line}${i === lines.length - 1 ? '.' : ';'}`))];
}

function signature({ template: { convention }, signer: { authority, title, name } }: DocumentWords): readonly Para[] {
  const direct = convention === 'hd05' && authority.length === 0;
  return [
    ...authority.map((line) => para('QuyenHan', line)),
    ...(title === '' ? [] : [para(direct ? 'QuyenHan' : 'ChucVu', title)]),
    para('HoTen', name),
  ];
}

/** Secretary and chair sign side by side, Nơi nhận stands below them (mẫu 1.9). */
function minutes(words: DocumentWords): readonly Block[] {
  const signed = (title: string, who: string): readonly Para[] => [para('ChucVu', title), para('HoTen', who)];
  return [
    columns(signed('THƯ KÝ', '[Họ và tên thư ký]'), signed('CHỦ TỌA', '[Họ và tên chủ tọa]')),
    columns(receivers(words), []),
  ];
}
