import { line, type Line, textOf } from '../spec';
import { hasOneReceiver, hasReceivers, isByDeputy, isByHead, isOfCommittee } from './conditions';
import { fault, type Fault, look, of, where, without, words } from './fault';

const last = (_: Line, at: number, all: readonly Line[]) => at === all.length - 1;
const heading = (_: Line, at: number) => at === 0;
const list = (_: Line, at: number) => at > 0;

const kinhGui: readonly Fault[] = [
  fault('KG-02', 'kinhGui', 'no colon', words('kinhGui', 'Kính gửi:', 'Kính gửi')),
  fault('KG-02', 'kinhGui', 'Kính Gửi', words('kinhGui', 'Kính gửi', 'Kính Gửi')),
  fault('KG-02', 'kinhGui', 'no space after the colon', words('kinhGui', 'gửi: ', 'gửi:')),
  fault('KG-02', 'kinhGui', 'a space before the colon', words('kinhGui', 'gửi:', 'gửi :')),
  fault('KG-02', 'kinhGui', 'KÍNH GỬI', words('kinhGui', 'Kính gửi', 'KÍNH GỬI')),
  fault('KG-02', 'kinhGui', 'in bold', look('kinhGui', { bold: true })),
  fault('KG-02', 'kinhGui', 'in italics', look('kinhGui', { italic: true })),
  fault('FONT-8a', 'kinhGui', 'of size 12', look('kinhGui', { size: 12 })),
  fault('KG-04', 'kinhGui', 'a comma at the end of a line', where(hasReceivers, words('kinhGui', /;$/, ','))),
  fault('KG-04', 'kinhGui', 'no mark at the end of a line', where(hasReceivers, words('kinhGui', /;$/, ''))),
  fault('KG-04', 'kinhGui', 'last line ends with a semicolon', where(hasReceivers, words('kinhGui', /\.$/, ';', last))),
  fault('KG-04', 'kinhGui', 'last line without a full stop', where(hasReceivers, words('kinhGui', /\.$/, '', last))),
  fault('KG-04', 'kinhGui', 'no dash', where(hasReceivers, words('kinhGui', '- ', '', last))),
  fault('KG-04', 'kinhGui', 'an en dash', where(hasReceivers, words('kinhGui', '- ', '– ', last))),
  fault(
    'KG-04',
    'kinhGui',
    'several on one line',
    where(hasReceivers, (spec) => ({
      ...spec,
      kinhGui: [
        line(
          `Kính gửi: ${spec.kinhGui
            .slice(1)
            .map((it) => textOf(it).slice(2))
            .join(' ')}`,
          spec.kinhGui[0]?.look,
        ),
      ],
    })),
  ),
  fault('KG-04', 'kinhGui', 'dashes far from the colon', where(hasReceivers, look('kinhGui', { left: 0 }, list))),
  fault(
    'KG-03',
    'kinhGui',
    'the only receiver on the next line',
    where(hasOneReceiver, (spec) => ({
      ...spec,
      kinhGui: [
        line('Kính gửi:', { ...spec.kinhGui[0]?.look, align: 'center' }),
        line(textOf(spec.kinhGui[0] ?? line('')).slice(10), { ...spec.kinhGui[0]?.look, align: 'center' }),
      ],
    })),
  ),
  fault(
    'KG-01',
    'kinhGui',
    'Kính gửi in a kế hoạch',
    of('ke-hoach thong-bao', (spec) => ({
      ...spec,
      kinhGui: [line('Kính gửi: Các cơ quan, đơn vị', { size: 14, align: 'center' })],
    })),
  ),
  fault('KG-01', 'kinhGui', 'công văn without Kính gửi', of('cong-van', without('kinhGui'))),
];

const noiNhan: readonly Fault[] = [
  fault(
    'NN-01',
    'noiNhan',
    'heading upright, of size 14',
    look('noiNhan', { size: 14, bold: false, italic: false }, heading),
  ),
  fault('NN-01', 'noiNhan', 'heading not bold', look('noiNhan', { bold: false }, heading)),
  fault('NN-01', 'noiNhan', 'heading not slanted', look('noiNhan', { italic: false }, heading)),
  fault('NN-01', 'noiNhan', 'heading of size 13', look('noiNhan', { size: 13 }, heading)),
  fault('NN-01', 'noiNhan', 'heading without its colon', words('noiNhan', 'Nơi nhận:', 'Nơi nhận')),
  fault('NN-01', 'noiNhan', 'heading in capitals', words('noiNhan', 'Nơi nhận', 'NƠI NHẬN')),
  fault('NN-01', 'noiNhan', 'Nơi Nhận', words('noiNhan', 'Nơi nhận', 'Nơi Nhận')),
  fault('NN-01', 'noiNhan', 'a space before the colon', words('noiNhan', 'nhận:', 'nhận :')),
  fault('NN-03', 'noiNhan', 'Lưu:VT', words('noiNhan', 'Lưu: VT', 'Lưu:VT')),
  fault('NN-01', 'noiNhan', 'heading in the middle', look('noiNhan', { align: 'center' }, heading)),
  fault('NN-02', 'noiNhan', 'list of size 13', look('noiNhan', { size: 13 }, list)),
  fault('NN-02', 'noiNhan', 'list in italics', look('noiNhan', { italic: true }, list)),
  fault('NN-02', 'noiNhan', 'list in bold', look('noiNhan', { bold: true }, list)),
  fault(
    'NN-02',
    'noiNhan',
    'an en dash',
    words('noiNhan', '- ', '– ', (_, at) => at === 2),
  ),
  fault(
    'NN-02',
    'noiNhan',
    'no dash',
    words('noiNhan', '- ', '', (_, at, all) => at === 2 && all.length > 3),
  ),
  fault('NN-02', 'noiNhan', 'a comma at the end of a line', words('noiNhan', /;$/, ',')),
  fault('NN-02', 'noiNhan', 'no mark at the end of a line', words('noiNhan', /;$/, '')),
  fault('NN-02', 'noiNhan', 'a full stop at the end of a line', words('noiNhan', /;$/, '.')),
  fault('NN-03', 'noiNhan', 'no Lưu', (spec) => ({ ...spec, noiNhan: spec.noiNhan.slice(0, -1) })),
  fault('NN-03', 'noiNhan', 'Lưu without its colon', words('noiNhan', 'Lưu: ', 'Lưu ')),
  fault('NN-03', 'noiNhan', 'Lưu ends with a semicolon', words('noiNhan', /\.$/, ';', last)),
  fault('NN-03', 'noiNhan', 'Lưu without a full stop', words('noiNhan', /\.$/, '', last)),
  fault('NN-03', 'noiNhan', 'no comma after VT', words('noiNhan', 'VT,', 'VT')),
  fault('NN-03', 'noiNhan', 'a semicolon after VT', words('noiNhan', 'VT,', 'VT;')),
  fault('NN-03', 'noiNhan', 'no VT', words('noiNhan', 'VT, ', '')),
  fault('NN-04', 'noiNhan', 'Như kính gửi', words('noiNhan', 'Như trên', 'Như kính gửi')),
  fault(
    'NN-04',
    'noiNhan',
    'no Như trên',
    of('cong-van', (spec) =>
      spec.noiNhan.length < 4
        ? null
        : { ...spec, noiNhan: spec.noiNhan.filter((it) => !textOf(it).includes('Như trên')) },
    ),
  ),
  fault(
    'NN-06',
    'noiNhan',
    'Như trên in a kế hoạch',
    of('ke-hoach', (spec) => ({
      ...spec,
      noiNhan: [spec.noiNhan[0] ?? line(''), line('- Như trên;', { size: 11 }), ...spec.noiNhan.slice(1)],
    })),
  ),
  fault('NN-05', 'noiNhan', 'Như trên in a quyết định', of('quyet-dinh', words('noiNhan', /Như Điều \d/, 'Như trên'))),
  fault(
    'NN-05',
    'noiNhan',
    'an article that is not there',
    of('quyet-dinh', words('noiNhan', /Như Điều \d/, 'Như Điều 7')),
  ),
  fault('CLS-02', 'noiNhan', 'no Nơi nhận', of('cong-van ke-hoach', without('noiNhan'))),
];

const isName = last;
const isTitle = (own: Line, at: number, all: readonly Line[]) => !last(own, at, all) && textOf(own) !== '';

const chuKy: readonly Fault[] = [
  fault('KY-06', 'chuKy', 'T/M', words('chuKy', 'TM.', 'T/M')),
  fault('KY-06', 'chuKy', 'TM without its stop', words('chuKy', 'TM.', 'TM')),
  fault('KY-06', 'chuKy', 'KT without its stop', words('chuKy', 'KT.', 'KT')),
  fault('KY-06', 'chuKy', 'K/T', words('chuKy', 'KT.', 'K/T')),
  fault('KY-06', 'chuKy', 'no space after KT.', words('chuKy', 'KT. ', 'KT.')),
  fault('KY-06', 'chuKy', 'TL without its stop', words('chuKy', 'TL.', 'TL')),
  fault('KY-06', 'chuKy', 'TUQ without its stop', words('chuKy', 'TUQ.', 'TUQ')),
  fault(
    'KY-01',
    'chuKy',
    'TM. CHỦ TỊCH',
    where(
      (spec) => isOfCommittee(spec) && isByDeputy(spec),
      (spec) => ({
        ...spec,
        chuKy: spec.chuKy.slice(1).map((it, i) => (i === 0 ? line('TM. CHỦ TỊCH', it.look) : it)),
      }),
    ),
  ),
  fault('KY-02', 'chuKy', 'KT. PHÓ CHỦ TỊCH', words('chuKy', /^KT\. (?!PHÓ)/, 'KT. PHÓ ')),
  fault(
    'KY-13',
    'chuKy',
    'TM. a department',
    where(
      (spec) =>
        isByHead(spec) &&
        textOf(spec.chuKy[0] ?? line('')) === 'GIÁM ĐỐC' &&
        textOf(spec.banHanh[0] ?? line('')).startsWith('SỞ'),
      (spec) => ({ ...spec, chuKy: [line('TM. SỞ NỘI VỤ', spec.chuKy[0]?.look), ...spec.chuKy] }),
    ),
  ),
  fault('A62', 'chuKy', 'TUQ. and a deputy', where(isByDeputy, words('chuKy', 'KT.', 'TUQ.'))),
  fault(
    'KY-02',
    'chuKy',
    'a deputy without KT.',
    where(isByDeputy, (spec) => ({ ...spec, chuKy: spec.chuKy.filter((it) => !textOf(it).startsWith('KT.')) })),
  ),
  fault(
    'KY-12',
    'chuKy',
    'a committee without TM.',
    where(
      (spec) =>
        /^(?:cong-van|ke-hoach)$/.test(spec.truth.kind) &&
        isOfCommittee(spec) &&
        !isByDeputy(spec) &&
        spec.body.some((it) => it.kind === 'line' && textOf(it).includes('Ủy ban nhân dân')),
      (spec) => ({ ...spec, chuKy: spec.chuKy.filter((it) => !textOf(it).startsWith('TM.')) }),
    ),
  ),
  fault(
    'A65',
    'chuKy',
    'PHÓ … PHỤ TRÁCH',
    where(isByDeputy, (spec) => ({
      ...spec,
      chuKy: spec.chuKy
        .filter((it) => !textOf(it).startsWith('KT.'))
        .map((it) => (textOf(it).startsWith('PHÓ') ? line(`${textOf(it)} PHỤ TRÁCH`, it.look) : it)),
    })),
  ),
  fault(
    'KY-11',
    'chuKy',
    'TS. before the name',
    where(
      ({ banHanh }) => !/TRƯỜNG|BỆNH VIỆN|Y TẾ|GIÁO DỤC|KHOA HỌC/.test(banHanh.map(textOf).join(' ')),
      words('chuKy', /^/, 'TS. ', isName),
    ),
  ),
  fault('KY-11', 'chuKy', 'Ông before the name', words('chuKy', /^/, 'Ông ', isName)),
  fault('KY-10', 'chuKy', 'name in capitals', (spec) => ({
    ...spec,
    chuKy: spec.chuKy.map((it, i, all) => (last(it, i, all) ? line(textOf(it).toUpperCase(), it.look) : it)),
  })),
  fault('KY-10', 'chuKy', 'name not bold', look('chuKy', { bold: false }, isName)),
  fault('KY-10', 'chuKy', 'name in italics', look('chuKy', { italic: true }, isName)),
  fault('KY-10', 'chuKy', 'name of size 12', look('chuKy', { size: 12 }, isName)),
  fault('KY-10', 'chuKy', 'name on the left', look('chuKy', { align: 'left' }, isName)),
  fault('KY-07', 'chuKy', 'titles not bold', look('chuKy', { bold: false }, isTitle)),
  fault('KY-07', 'chuKy', 'titles in italics', look('chuKy', { italic: true }, isTitle)),
  fault('KY-07', 'chuKy', 'titles of size 12', look('chuKy', { size: 12 }, isTitle)),
  fault(
    'KY-07',
    'chuKy',
    'title in lower case',
    words('chuKy', /^(?:PHÓ CHỦ TỊCH|PHÓ GIÁM ĐỐC|GIÁM ĐỐC|CHỦ TỊCH)$/, 'Giám đốc'),
  ),
  fault('CLS-02', 'chuKy', 'no name', (spec) => ({ ...spec, chuKy: spec.chuKy.slice(0, -1) })),
  fault(
    'CLS-02',
    'chuKy',
    'no title',
    where(isByHead, (spec) => ({ ...spec, chuKy: spec.chuKy.slice(-1) })),
  ),
  fault('CLS-02', 'chuKy', 'no signature block', of('cong-van ke-hoach', without('chuKy'))),
];

/** Ô 7 and 9. */
export const noiNhanChuKy: readonly Fault[] = [...kinhGui, ...noiNhan, ...chuKy];
