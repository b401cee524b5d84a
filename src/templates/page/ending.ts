import type { Points } from '../../draft/model';
import { para, roomOf, type Block, type Columns, type Para } from '../sheet';
import type { Template } from '../model';
import type { DocumentWords } from '../words';
import { paper } from './styles';

/** Who receives and who signs. */
export interface EndingWords extends Pick<DocumentWords, 'receivers' | 'signer'> {
  readonly template: Pick<Template, 'convention' | 'kind'>;
}

/** Nơi nhận on the left, level with the signature on the right. */
export function ending(words: EndingWords, room = roomOf(paper)): readonly Block[] {
  return words.template.kind === 'bien-ban'
    ? minutes(words, room)
    : [columns(receivers(words), signature(words), room)];
}

function columns(left: readonly Para[], right: readonly Para[], room: Points): Columns {
  return { kind: 'columns', widths: [room * 0.48, room * 0.52], top: 8, rows: [[left, right]] };
}

/** Nơi nhận with its heading. */
export function receivers({ template: { convention }, receivers: lines }: EndingWords): readonly Para[] {
  const heading: Para =
    convention === 'nd30'
      ? para('NoiNhan', 'Nơi nhận:')
      : { kind: 'para', style: 'NoiNhan', runs: [{ text: 'Nơi nhận', underline: true }, { text: ':' }] };
  return [heading, ...lines.map((line, i) => para('NoiNhanMuc', `- ${line}${i === lines.length - 1 ? '.' : ';'}`))];
}

/** Authority, title and name. */
export function signature({
  template: { convention },
  signer: { authority, title, name },
}: EndingWords): readonly Para[] {
  const direct = convention === 'hd05' && authority.length === 0;
  return [
    ...authority.map((line) => para('QuyenHan', line)),
    ...(title === '' ? [] : [para(direct ? 'QuyenHan' : 'ChucVu', title)]),
    para('HoTen', name),
  ];
}

/** Secretary and chair sign side by side, Nơi nhận stands below them (mẫu 1.9). */
function minutes(words: EndingWords, room: Points): readonly Block[] {
  const signed = (title: string, who: string): readonly Para[] => [para('ChucVu', title), para('HoTen', who)];
  return [
    columns(signed('THƯ KÝ', '[Họ và tên thư ký]'), signed('CHỦ TỌA', '[Họ và tên chủ tọa]'), room),
    columns(receivers(words), [], room),
  ];
}
