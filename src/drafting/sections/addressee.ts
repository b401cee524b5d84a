import type { Kind } from '../../anatomy/model';
import { placeholder } from '../../text/placeholder';
import type { Para } from '../../templates/sheet';
import { kinhGuiLines } from '../kinh-gui';
import { blocksBeside, paragraphOf } from './blocks';
import { built, complete, refused, type Built, type Choices, type Material } from './model';
import { conventionOf } from './words';

/** Kinds that are addressed to somebody above their text (ND30-KG-01; HD05-KG-05 names công văn and tờ trình). */
const addressed: Readonly<Record<'nd30' | 'hd05', readonly Kind[]>> = {
  nd30: ['cong-van', 'to-trinh', 'bao-cao'],
  hd05: ['cong-van', 'to-trinh'],
};

/** Kính gửi above the text: one receiver on its line, several below it. */
export function addressee({ anatomy }: Material, { kinhGui = [] }: Choices): Built {
  const { system, kind } = anatomy;
  if (anatomy.of('kinhGui').length > 0) return complete;
  const convention = conventionOf(anatomy);
  if (system === null || kind === null || !addressed[convention].includes(kind)) {
    return refused(
      convention === 'nd30'
        ? 'Chỉ công văn, tờ trình và báo cáo gửi cấp trên có phần Kính gửi; văn bản khác ghi nơi nhận ở cuối.'
        : 'Chỉ công văn và tờ trình của Đảng có phần Kính gửi; văn bản khác ghi nơi nhận ở cuối.',
      false,
    );
  }
  const first = anatomy.of('noiDung')[0]?.paragraph;
  if (first?.part !== 'body' || first.cell !== null)
    return refused('Không thấy đoạn nội dung đầu tiên để đặt Kính gửi lên trên.');
  const named = kinhGui.map((it) => it.trim()).filter((it) => it !== '');
  const lines = kinhGuiLines(named.length === 0 ? [placeholder('tên cơ quan nhận văn bản')] : named, system);
  const paragraphs = lines.map((line, i) => {
    const isFirst = i === 0;
    const setting =
      lines.length === 1
        ? {}
        : ({
            alignment: 'left',
            indentLeft: isFirst ? headIndent : itemIndent,
            spaceBefore: isFirst ? above : 0,
            spaceAfter: i === lines.length - 1 ? below : 0,
          } as const);
    return paragraphOf(lineOf(line, convention), convention, setting);
  });
  return built([blocksBeside(first, 'before', paragraphs)], ['Kính gửi'], true);
}

/** Where the words and the dashes of several receivers begin, and the room around them, points. */
const headIndent = 85;
const itemIndent = 140;
const above = 18;
const below = 12;

/** The Party's words “Kính gửi:” are slanted, and a line of one receiver ends with “;”. */
function lineOf(line: string, convention: 'nd30' | 'hd05'): Para {
  const head = 'Kính gửi:';
  if (convention === 'nd30' || !line.startsWith(head))
    return { kind: 'para', style: 'KinhGui', runs: [{ text: line }] };
  const name = line.slice(head.length);
  const runs = [{ text: head, italic: true }, ...(name === '' ? [] : [{ text: `${name};` }])];
  return { kind: 'para', style: 'KinhGui', runs };
}
