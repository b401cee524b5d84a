import { type Block, line, type Line, type Spec, textOf } from '../spec';
import { endsBySpecimen, hasHeadedAppendix } from './conditions';
import { blocks, body, bodyLook, type Change, fault, type Fault, isRunning, of, oneParagraph, where } from './fault';

const isCanCu = (own: Line) => own.look.italic === true;
const one =
  (change: Parameters<typeof bodyLook>[0]): Change =>
  (spec) =>
    bodyLook(change, oneParagraph(spec))(spec);

const manyRunning = ({ body: own }: Spec) => own.filter((it) => it.kind === 'line' && isRunning(it)).length >= 4;

const canCu: readonly Fault[] = [
  fault('CC-03', 'noiDung', 'căn cứ upright', bodyLook({ italic: false }, isCanCu)),
  fault('CC-06', 'noiDung', 'a dash before căn cứ', body(/^Căn cứ (?=Luật|Nghị định|Quyết định)(?=.*;$)/, '- Căn cứ ')),
  fault('CC-04', 'noiDung', 'căn cứ ends with a comma', body(/^(Căn cứ .*);$/, '$1,')),
  fault(
    'CC-04',
    'noiDung',
    'last căn cứ ends with a semicolon',
    of('quyet-dinh', body(/^(Theo đề nghị .*)\.$/, '$1;')),
  ),
  fault('CC-04', 'noiDung', 'căn cứ without a mark', body(/^(Căn cứ .*);$/, '$1')),
];

const layout: readonly Fault[] = [
  fault('ND-01', 'noiDung', 'body left-aligned', bodyLook({ align: 'left' })),
  fault('ND-01', 'noiDung', 'one paragraph left-aligned', one({ align: 'left' })),
  fault('ND-01', 'noiDung', 'body centred', one({ align: 'center' })),
  fault('ND-01', 'noiDung', 'one paragraph in italics', one({ italic: true })),
  fault('FONT-6', 'noiDung', 'body of size 12', bodyLook({ size: 12 })),
  fault('FONT-6', 'noiDung', 'body of size 15', bodyLook({ size: 15 })),
  fault('FONT-6', 'noiDung', 'one paragraph of size 12', one({ size: 12 })),
  fault('PAGE-12', 'noiDung|trang', 'one paragraph of another size', (spec) =>
    one({ size: spec.body.some((it) => it.kind === 'line' && isRunning(it) && it.look.size === 14) ? 13 : 14 })(spec),
  ),
  fault('ND-02', 'noiDung', 'no indent', bodyLook({ firstLine: 0 })),
  fault('ND-02', 'noiDung', 'indent of 1,5 cm', bodyLook({ firstLine: 42.5 })),
  fault('ND-02', 'noiDung', 'one paragraph without an indent', one({ firstLine: 0 })),
  fault(
    'ND-03',
    'noiDung',
    'paragraphs 3 pt apart',
    where(
      manyRunning,
      bodyLook({ before: 0, after: 3 }, () => true),
    ),
  ),
  fault(
    'ND-03',
    'noiDung',
    'paragraphs not apart',
    where(
      manyRunning,
      bodyLook({ before: 0, after: 0 }, () => true),
    ),
  ),
  fault('ND-04', 'noiDung', 'double spacing', bodyLook({ line: 2, exact: false })),
  fault('ND-04', 'noiDung', 'spacing of 0,8', bodyLook({ line: 0.8, exact: false })),
  fault('ND-04', 'noiDung', 'exactly 10 pt', bodyLook({ line: 10, exact: true })),
  fault('ND-04', 'noiDung', 'exactly 36 pt', bodyLook({ line: 36, exact: true })),
];

const ended = (change: Change) => where(endsBySpecimen, change);

const ending: readonly Fault[] = [
  fault('ND-05', 'noiDung', 'ends with a full stop', ended(body('./.', '.'))),
  fault('ND-05', 'noiDung', 'ends with nothing', ended(body('./.', ''))),
  fault('ND-05', 'noiDung', 'ends with /.', ended(body('./.', '/.'))),
  fault('ND-05', 'noiDung', 'a space before ./.', ended(body('./.', ' ./.'))),
  fault(
    'A88',
    'noiDung',
    './. in the middle',
    ended((spec) => body(/\.$/, './.')({ ...spec, body: spec.body.slice(1) }) && body(/(?<!\/)\.$/, './.')(spec)),
  ),
];

const slips: readonly Fault[] = [
  fault('A100', 'noiDung', 'nhân dân', body('của Nhân dân', 'của nhân dân')),
  fault('A101', 'noiDung', 'thành phố Hồ Chí Minh', body('Thành phố Hồ Chí Minh', 'thành phố Hồ Chí Minh')),
  fault('A102', 'noiDung', 'Tỉnh mid-sentence', body(/(\p{L}) tỉnh (?=Lào|Quảng|Nghệ|Gia)/u, '$1 Tỉnh ')),
  fault('A104', 'noiDung', 'Bộ Tài Chính', body('Sở Tài chính', 'Sở Tài Chính')),
  fault('A104', 'noiDung', 'Sở nội vụ', body('Sở Nội vụ', 'Sở nội vụ')),
  fault('VH-10', 'noiDung', 'Ủy ban Nhân dân', body('Ủy ban nhân dân', 'Ủy ban Nhân dân')),
  fault('VH-10', 'noiDung', 'Hội Đồng nhân dân', body('Hội đồng nhân dân', 'Hội Đồng nhân dân')),
  fault('VH-01', 'noiDung', 'a sentence in small letters', body(/(\p{Ll}{2}\. )(\p{Lu}\p{Ll})/u, '$1các đơn vị, $2')),
  fault('VH-15', 'noiDung', 'chủ tịch Ủy ban', body(/(\p{Ll} )Chủ tịch (?=Ủy ban nhân dân)/u, '$1chủ tịch ')),
  fault('VH-21', 'noiDung', 'Tết trung thu', body('Tết Trung thu', 'Tết Trung Thu')),
  fault('slip', 'noiDung', 'a word twice', body(/ thực hiện/, ' thực hiện thực hiện')),
  fault('slip', 'noiDung', 'với với', body(' các ', ' các các ')),
  fault('slip', 'noiDung', 'two spaces', body(/(\p{Ll}) (\p{Ll}+ \p{Ll})/u, '$1  $2')),
  fault('slip', 'noiDung', 'a space before a comma', body(/(\p{L}), /u, '$1 , ')),
  fault('slip', 'noiDung', 'no space after a comma', body(/(\p{Ll}), (\p{Ll})/u, '$1,$2')),
  fault('slip', 'noiDung', 'two commas', body(/(\p{L}), /u, '$1,, ')),
  fault('slip', 'noiDung', 'a bracket not closed', body(/\(([^)]+)\)/, '($1')),
  fault('slip', 'noiDung', 'a number stuck to its words', body(/^1\. /, '1.')),
  fault('slip', 'noiDung', 'a letter stuck to its words', body(/^a\) /, 'a)')),
  fault('slip', 'noiDung', 'highlighted words', one({ highlight: 'yellow' })),
  fault('slip', 'noiDung', 'an unfilled slot', body(/ trước ngày \d+ tháng \d+ năm \d+/, ' trước ngày [điền ngày]')),
  fault('slip', 'noiDung', 'decomposed letters in one paragraph', (spec) => {
    const chosen = oneParagraph(spec);
    return {
      ...spec,
      body: spec.body.map((it) => (it.kind === 'line' && chosen(it) ? line(textOf(it).normalize('NFD'), it.look) : it)),
    };
  }),
];

const vienDan: readonly Fault[] = [
  fault('VD-04', 'vienDan', 'a comma before ngày', body(/(số \d+\/\S+) ngày (?=\d)/, '$1, ngày ')),
  fault('VD-01', 'vienDan', 'no số', body(/(Kế hoạch|Công văn|Quyết định|Báo cáo|Nghị định|Chỉ thị) số (?=\d)/, '$1 ')),
  fault('VD-01', 'vienDan', 'số glued to the number', body(/ số (\d+\/)/, ' số$1')),
  fault('SO-04', 'vienDan', 'a space in the symbol', body(/( số \d+\/[\p{L}\d]+)-/u, '$1- ')),
  fault('VD-05', 'vienDan', 'điều', body(/Điều (\d+) (?=của Luật|Nghị định)/, 'điều $1 ')),
  fault('VD-05', 'vienDan', 'Khoản', body('khoản 2 Điều', 'Khoản 2 Điều')),
  fault('VH-18', 'vienDan', 'luật in lower case', body(/ Luật (?=Đất|Trẻ|Hòa giải|Tổ chức|Phòng)/, ' luật ')),
  fault('VH-18', 'vienDan', 'a capital for each word of a law', body(/Luật Đất đai/, 'Luật Đất Đai')),
  fault(
    'VH-18',
    'vienDan',
    'a capital inside the name of a law',
    body('Luật Phòng, chống thiên tai', 'Luật Phòng, Chống thiên tai'),
  ),
];

const appendix =
  (change: (own: readonly Block[]) => readonly Block[]): Change =>
  (spec) =>
    spec.phuLuc.length === 0 ? null : { ...spec, phuLuc: change(spec.phuLuc) };
const lines = (which: RegExp, change: (own: Line) => Line): Change =>
  appendix((own) => own.map((it) => (it.kind === 'line' && which.test(textOf(it)) ? change(it) : it)));

const phuLuc: readonly Fault[] = [
  fault(
    'PL-01',
    'phuLuc',
    'Phụ lục 1, 2',
    where(
      ({ phuLuc: own }) => own.length > 4,
      lines(/^Phụ lục I+$/, (own) => line(textOf(own).replace('II', '2').replace('I', '1'), own.look)),
    ),
  ),
  fault(
    'PL-02',
    'phuLuc',
    'PHỤ LỤC',
    lines(/^Phụ lục/, (own) => line(textOf(own).toUpperCase(), own.look)),
  ),
  fault(
    'PL-02',
    'phuLuc',
    'of size 12',
    lines(/^Phụ lục/, (own) => line(textOf(own), { ...own.look, size: 12 })),
  ),
  fault(
    'PL-02',
    'phuLuc',
    'not bold',
    lines(/^Phụ lục/, (own) => line(textOf(own), { ...own.look, bold: false })),
  ),
  fault(
    'PL-02',
    'phuLuc',
    'on the left',
    lines(/^Phụ lục/, (own) => line(textOf(own), { ...own.look, align: 'left' })),
  ),
  fault(
    'PL-03',
    'phuLuc',
    'no (Kèm theo …)',
    where(
      hasHeadedAppendix,
      appendix((own) => {
        const from = own.findIndex((it) => it.kind === 'line' && textOf(it).startsWith('Phụ lục'));
        return own.filter((it, i) => i < from || it.kind !== 'line' || !textOf(it).startsWith('(Kèm'));
      }),
    ),
  ),
  fault(
    'PL-03',
    'phuLuc',
    '(Kèm theo …) upright',
    lines(/^\(Kèm/, (own) => line(textOf(own), { ...own.look, italic: false })),
  ),
  fault(
    'PL-01',
    'phuLuc',
    'never mentioned',
    where(
      ({ phuLuc: own }) => own.length > 0,
      blocks((own) => own.filter((it) => it.kind !== 'line' || !textOf(it).includes('Phụ lục'))),
    ),
  ),
];

/** Ô 6, what it cites, and the appendices. */
export const noiDung: readonly Fault[] = [...canCu, ...layout, ...ending, ...slips, ...vienDan, ...phuLuc];
