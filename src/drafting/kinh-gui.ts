import type { Anatomy, System } from '../anatomy/model';
import type { Edit, Look } from '../finding/model';
import { itemsOf } from './items';
import { runningLook } from './look';

const words = 'Kính gửi:';

/** The lines of Kính gửi: one receiver beside the words, several below them, each with dash and “;”, the last with “.”. */
export function kinhGuiLines(receivers: readonly string[], system: System): readonly string[] {
  const names = receivers.map((it) => it.trim().replace(/[;.,]$/u, '')).filter((it) => it !== '');
  if (names.length < 2) return names.map((name) => `${words} ${name}`);
  const mark = system === 'hd36' ? ',' : ';';
  return [words, ...names.map((name, i) => `- ${name}${i === names.length - 1 ? '.' : mark}`)];
}

/** Kính gửi put in, or the sentence that says why it cannot be. */
export type Addressing =
  { readonly kind: 'edits'; readonly edits: readonly Edit[] } | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): Addressing => ({ kind: 'refused', reason });

/** Kính gửi above the text of a draft that has none; one that is there is left to its author. */
export function addressedTo(anatomy: Anatomy, receivers: readonly string[]): Addressing {
  const { system } = anatomy;
  if (system === null) return refused('Văn bản này nằm ngoài phạm vi thể thức được kiểm tra nên không chèn Kính gửi.');
  if (anatomy.of('kinhGui').length > 0) return refused('Văn bản đã có Kính gửi; xin sửa ngay ở phần ấy.');
  const parts = anatomy.of('noiDung');
  const first = parts[0]?.paragraph;
  if (first?.cell !== null) return refused('Không thấy đoạn nội dung đầu tiên để đặt Kính gửi lên trên.');
  const lines = kinhGuiLines(receivers, system);
  if (lines.length === 0) return refused('Chưa có nơi nhận nào để ghi vào Kính gửi.');
  const around = { anatomy, parts, paragraph: first, where: 'before', outwards: 0 } as const;
  const running = runningLook(around, itemsOf(parts));
  const { part, index, text: expect } = first;
  const looks = lines.map((_, i) => lookOf(running, i, lines.length, system));
  return {
    kind: 'edits',
    edits: [{ kind: 'insertParagraphs', part, paragraph: index, where: 'before', expect, lines, looks }],
  };
}

/** Room between Kính gửi and what stands above and below, points. */
const room = 12;

/** One line is centred; of several the words stand left of the middle and the dashes below each other. */
function lookOf(running: Look, line: number, lines: number, system: System): Look {
  const edges = {
    spaceBefore: line === 0 ? room : 0,
    spaceAfter: line === lines - 1 ? room : 0,
    indentRight: 0,
    firstLine: 0,
  };
  const heads = lines > 1 && line === 0;
  const slanted = system !== 'nd30';
  const runs = { ...running.runs, size: 14, bold: false, italic: false, underline: false };
  return {
    ...running,
    inList: false,
    paragraph:
      lines === 1
        ? { ...edges, alignment: 'center', indentLeft: 0 }
        : { ...edges, alignment: 'left', indentLeft: heads ? 85 : 140 },
    // The Party slants the words, not who is named beside them.
    ...(lines === 1 && slanted ? { lead: words.length, leadRuns: { ...runs, italic: true } } : { lead: 0 }),
    runs: { ...runs, italic: heads && slanted },
  };
}
