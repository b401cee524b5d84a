import type { Component, Part } from '../../anatomy/model';
import { fold } from '../../text/fold';
import {
  lengthOf,
  named,
  partyLetterhead,
  stateLetterhead,
  type LetterheadWords,
} from '../../templates/page/letterhead';
import { stylesOf } from '../../templates/page/styles';
import { para, type Para } from '../../templates/sheet';
import { between, blocksBeside, columnsOf, paragraphOf } from './blocks';
import { cellOf, isWhole, roomAt, rowOf } from './cells';
import { built, complete, refused, type Built, type Choices, type Material } from './model';
import { agencyOf, conventionOf, letterheadWords, textOf } from './words';

const noTable =
  'Phần đầu văn bản không nằm trong bảng hai cột nên không biết đặt phần còn thiếu vào đâu; xin gõ ngay trong văn bản.';

/** The agency's names on the left, Quốc hiệu and Tiêu ngữ or the Party's title on the right: what of it is missing. */
export function letterhead(material: Material, choices: Choices): Built {
  const { anatomy } = material;
  const has = (component: Component) => anatomy.of(component).length > 0;
  const [names, title] = [has('coQuanBanHanh'), has('quocHieu') || has('tieuNgu')];
  if (!names && !title) return whole(material, choices);
  const words = letterheadWords(material, choices);
  const pieces = [rightSide(material), leftSide(material, words)];
  const refusal = pieces.find((piece) => piece.kind === 'refused');
  if (refusal !== undefined) return refusal;
  return built(
    pieces.flatMap((piece) => (piece.kind === 'edits' ? piece.edits : [])),
    pieces.flatMap((piece) => (piece.kind === 'edits' ? piece.added : [])),
    false,
  );
}

/** The whole table above everything, with number and date where the draft has neither. */
function whole(material: Material, choices: Choices): Built {
  const { draft, anatomy } = material;
  const first = draft.paragraphs[anatomy.range.from];
  if (first === undefined) return refused('Văn bản chưa có đoạn nào.');
  const inTable = first.cell !== null;
  if (first.cell !== null && draft.paragraphs[first.index - 1]?.cell?.table === first.cell.table)
    return refused(noTable);
  const convention = conventionOf(anatomy);
  const given = letterheadWords(material, choices);
  const withNumber = anatomy.of('soKyHieu').length + anatomy.of('diaDanhThoiGian').length === 0;
  const words = anatomy.of('trichYeu').length === 0 ? given : { ...given, tenLoai: given.tenLoai ?? '' };
  const lay = convention === 'nd30' ? stateLetterhead : partyLetterhead;
  const table = columnsOf(lay(words, withNumber, roomAt(draft, first)), convention);
  const added = [
    'tên cơ quan',
    ...(convention === 'nd30' ? ['Quốc hiệu', 'Tiêu ngữ'] : ['tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”']),
    ...(withNumber ? ['số, ký hiệu', 'địa danh, ngày tháng'] : []),
    ...(withNumber && words.tenLoai === null ? ['trích yếu'] : []),
  ];
  return built([blocksBeside(first, 'before', inTable ? [table, between(convention)] : [table], inTable)], added, true);
}

/** Quốc hiệu over Tiêu ngữ with its line; the Party's title with its line. */
function rightSide(material: Material): Built {
  const { anatomy } = material;
  const convention = conventionOf(anatomy);
  const [quocHieu, tieuNgu] = [anatomy.of('quocHieu'), anatomy.of('tieuNgu')];
  const put = (at: Part, where: 'before' | 'after', paras: readonly Para[], added: readonly string[]): Built =>
    isWhole(at) && at.paragraph.part === 'body'
      ? built(
          [
            blocksBeside(
              at.paragraph,
              where,
              paras.map((it) => paragraphOf(it, convention)),
            ),
          ],
          added,
          false,
        )
      : refused(noTable);
  if (convention === 'hd05') {
    if (quocHieu.length > 0) return complete;
    return beside(
      material,
      anatomy.of('coQuanBanHanh')[0],
      'right',
      [partyTitle()],
      'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
    );
  }
  const [last, first] = [quocHieu.at(-1), tieuNgu[0]];
  if (last !== undefined && first !== undefined) return complete;
  if (last !== undefined) return put(last, 'after', [motto()], ['Tiêu ngữ']);
  if (first !== undefined) return put(first, 'before', [countryName()], ['Quốc hiệu']);
  return beside(material, anatomy.of('coQuanBanHanh')[0], 'right', [countryName(), motto()], 'Quốc hiệu, Tiêu ngữ');
}

/** The agency's name with its line; the name above it where the agency has one. */
function leftSide(material: Material, words: LetterheadWords): Built {
  const { draft, anatomy } = material;
  const convention = conventionOf(anatomy);
  const [first] = anatomy.of('coQuanBanHanh');
  if (first === undefined) {
    const title = anatomy.of('quocHieu')[0] ?? anatomy.of('tieuNgu')[0];
    const cell = title === undefined ? null : (rowOf(draft, title.paragraph)[0] ?? null);
    const room = cell === null ? 0 : cell.width - cell.padding;
    const superior = anatomy.of('coQuanChuQuan').length > 0 ? null : words.superior;
    return beside(material, title, 'left', namesIn(room, { ...words, superior }, convention), 'tên cơ quan ban hành');
  }
  const superior = missingSuperior(material);
  if (superior === null) return complete;
  if (!isWhole(first) || first.paragraph.part !== 'body') return refused(noTable);
  const cell = cellOf(draft, first.paragraph);
  const room = cell === null ? roomAt(draft, first.paragraph) : cell.width - cell.padding;
  const paras = named('CoQuanChuQuan', superior, room, stylesOf[convention].CoQuanChuQuan, false);
  const blocks = paras.map((it) => paragraphOf(it, convention));
  return built([blocksBeside(first.paragraph, 'before', blocks)], ['tên cơ quan chủ quản'], false);
}

/** The name that the agency's own letterhead has above its own, and this draft of the agency has not. */
function missingSuperior(material: Material): string | null {
  const { anatomy, findings } = material;
  const agency = agencyOf(material);
  const isOwn = agency !== null && fold(textOf(anatomy, 'coQuanBanHanh')) === fold(agency.name);
  const isNamed = anatomy.of('coQuanChuQuan').length > 0;
  const isMended = findings.some(({ component, fixes }) => component === 'coQuanChuQuan' && fixes.length > 0);
  return isOwn && !isNamed && !isMended ? (agency.superior?.toLocaleUpperCase('vi') ?? null) : null;
}

function namesIn(room: number, { superior, issuer }: LetterheadWords, convention: 'nd30' | 'hd05'): readonly Para[] {
  const styles = stylesOf[convention];
  return [
    ...(superior === null ? [] : named('CoQuanChuQuan', superior, room, styles.CoQuanChuQuan, false)),
    ...named('CoQuanBanHanh', issuer, room, styles.CoQuanBanHanh, convention === 'nd30'),
    ...(convention === 'hd05' ? [para('DauSao', '*')] : []),
  ];
}

function countryName(): Para {
  return para('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
}

function motto(): Para {
  const text = 'Độc lập - Tự do - Hạnh phúc';
  return para('TieuNgu', text, { rule: lengthOf(text, stylesOf.nd30.TieuNgu) });
}

function partyTitle(): Para {
  const text = 'ĐẢNG CỘNG SẢN VIỆT NAM';
  return para('QuocHieu', text, { rule: lengthOf(text, stylesOf.hd05.QuocHieu) });
}

/** Into the other column of the row that a part stands in: the empty cell there, or above what stands there. */
function beside(
  { draft, anatomy }: Material,
  part: Part | undefined,
  side: 'left' | 'right',
  paras: readonly Para[],
  added: string,
): Built {
  if (part === undefined) return refused(noTable);
  const row = rowOf(draft, part.paragraph);
  const cell = side === 'left' ? row[0] : row.at(-1);
  const own = cellOf(draft, part.paragraph);
  if (row.length < 2 || cell === undefined || own === null || cell.column === own.column) return refused(noTable);
  const first = draft.paragraphs[cell.from];
  if (first === undefined) return refused(noTable);
  const blocks = paras.map((it) => paragraphOf(it, conventionOf(anatomy)));
  return built([blocksBeside(first, 'before', blocks)], [added], false);
}
