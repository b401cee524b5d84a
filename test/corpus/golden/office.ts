import { bodyOf, lookOf, para, ruled, type Running } from './lines';
import { type Block, type Columns, type Para, type Paper, type Sheet } from './page';
import type { Field, Source } from './source';

/** Sizes that an office has made its own. */
interface Sizes {
  readonly coQuan: number;
  readonly quocHieu: number;
  readonly tieuNgu: number;
  readonly ngay: number;
  readonly vv: number;
  readonly noiDung: number;
}

/** What a draft's looks and page are, by its own fields and the custom of its kind of office. */
export interface Office {
  readonly source: Source;
  readonly party: boolean;
  readonly paper: Paper;
  readonly sizes: Sizes;
  readonly running: Running;
  /** The lines of a field, each of the look given and of what `@kiểu` says of the field. */
  readonly styled: (field: string, look: Parameters<typeof para>[1]) => readonly Para[];
  /** What `@kiểu` says of the line drawn under a field; `otherwise` where it says nothing. */
  readonly share: (field: string, otherwise: number | null) => number | null;
}

/** The draft as it should stand on paper. */
export function sheetOf(source: Source, blocksOf: (office: Office) => readonly Block[]): Sheet {
  const office = officeOf(source);
  return {
    name: source.name,
    manner: (source.said('viết') ?? '').split(' ').slice(1).join(' '),
    paper: office.paper,
    blocks: blocksOf(office),
  };
}

function officeOf(source: Source): Office {
  const party = (source.said('hệ') ?? source.said('dạng') ?? '').startsWith('hd');
  const [coQuan, quocHieu, tieuNgu, ngay, vv, noiDung] = (
    source.said('cỡ') ?? (party ? '14 15 15 14 12 14' : '13 13 14 14 13 14')
  )
    .split(' ')
    .map(Number);
  const sizes = { coQuan, quocHieu, tieuNgu, ngay, vv, noiDung } as Sizes;
  const [indent = '1.27', before = '6', after = '0', line = '1.1'] = (
    source.said('đoạn') ?? (party ? '1 6 0 =18' : '1.27 6 0 1.1')
  ).split(' ');
  const running: Running = {
    size: sizes.noiDung,
    firstLine: Number(indent) * 28.3465,
    ...{ before: Number(before), after: Number(after) },
    line: Number(line.replace('=', '')),
    exact: line.startsWith('='),
    align: 'justify',
  };
  const said = new Map(
    source.lines('kiểu').map((it): [string, string] => {
      const [field = '', ...words] = it.split(':');
      return [field.trim(), words.join(':').trim()];
    }),
  );
  const own = (field: string) => lookOf((said.get(field) ?? '').replace(/\brule=\S+/, ''));
  return {
    ...{ source, party, sizes, paper: paperOf(source, party) },
    running: { ...running, ...(own('nội dung') as Partial<Running>) },
    styled: (field, look) => source.lines(field).map((text) => para(text, { ...look, ...own(field) })),
    share(field, otherwise) {
      const rule = /\brule=(?<share>\S+)/.exec(said.get(field) ?? '')?.groups?.share;
      return rule === undefined ? otherwise : rule === 'none' ? null : Number(rule);
    },
  };
}

/** "@trang: 20 20 30 15 số=footer": top, bottom, left, right, the page number. */
function paperOf(source: Source, party: boolean): Paper {
  const words = (source.said('trang') ?? (party ? '20 20 30 15' : '20 20 30 20')).split(' ');
  const [top = 20, bottom = 20, left = 30, right = 20] = words.slice(0, 4).map(Number);
  const option = (name: string) => words.find((it) => it.startsWith(`${name}=`))?.slice(name.length + 1);
  const [width, height] = option('khổ') === 'letter' ? [215.9, 279.4] : [210, 297];
  const where = option('số') ?? 'header';
  return {
    ...{ width, height, top, bottom, left, right, edge: 10 },
    number:
      where === 'không'
        ? null
        : {
            where: where === 'footer' ? 'footer' : 'header',
            align: (option('canh') ?? 'center') as Para['align'],
            size: Number(option('cỡ') ?? (party ? 14 : 13)),
            hiddenOnFirst: option('trang1') !== 'có',
          },
  };
}

/** Nơi nhận beside the signature; two signatures side by side, Nơi nhận below them. */
export function endingOf(office: Office): readonly Block[] {
  const { source, styled, sizes, party } = office;
  const signature = (field: string) => signatureOf(source.lines(field), office, field);
  const receivers = [
    ...styled(
      'nơi nhận đầu',
      party ? { size: 14, underline: true, align: 'left' } : { size: 12, bold: true, italic: true, align: 'left' },
    ),
    ...styled('nơi nhận', { size: party ? 12 : 11, align: 'left' }),
  ];
  const gap = para('', { size: sizes.noiDung, align: 'left' });
  const columns = (left: readonly Para[]): Columns => ({
    kind: 'columns',
    share: 0.48,
    rows: [[left.length > 0 ? left : [gap], [...signature('ký'), ...confirmationOf(office)]]],
  });
  if (source.lines('ký trái').length > 0) return [gap, columns(signature('ký trái')), gap, ...receivers];
  return [gap, columns(receivers)];
}

/** “Xác nhận chữ ký của đồng chí …” and who confirms it. */
function confirmationOf(office: Office): readonly Para[] {
  const [words, ...signed] = office.source.lines('xác nhận');
  if (words === undefined) return [];
  return [para('', { size: 14 }), para(words, { size: 14 }), ...signatureOf(signed, office, 'xác nhận')];
}

function signatureOf(lines: readonly string[], { party, sizes, source }: Office, field: string): readonly Para[] {
  const size = party ? 14 : sizes.noiDung;
  const said = lookOf(
    source
      .lines('kiểu')
      .find((it) => it.startsWith(`${field}:`))
      ?.split(':')[1] ?? '',
  );
  const bold = (i: number) => !party || i === 0 || i === lines.length - 1;
  const heads = lines.map((text, i) => para(text, { size, bold: bold(i), ...said }));
  const blank = para('', { size });
  const name = heads.slice(-1);
  return [...heads.slice(0, -1), blank, blank, blank, blank, ...name];
}

/** An appendix: its first line, its title, "(Kèm theo …)", and what follows; on pages of its own. */
export function appendixOf({ said, lines }: Field, { running, party }: Office): readonly Block[] {
  const note = lines.findIndex((it) => it.startsWith('('));
  const [heading = '', ...title] = lines.slice(0, note < 0 ? 2 : note);
  const rest = lines.slice(note < 0 ? 2 : note + 1);
  return [
    { kind: 'section', landscape: said.includes('ngang') },
    para(heading, { size: 14, bold: true }),
    ...title.map((it) => para(it, { size: 14, bold: true })),
    ...(note < 0 ? [] : ruled([para(lines[note] ?? '', { size: 14, italic: true })], party ? null : 0.35)),
    para('', { size: 8 }),
    ...bodyOf(rest, running),
  ];
}
