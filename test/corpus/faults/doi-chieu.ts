import { line, type Spec, textOf } from '../spec';
import { isByDeputy, isOfCommittee } from './conditions';
import { fault, type Fault, of, where, words } from './fault';

const isOfDepartment = ({ banHanh }: Spec) => textOf(banHanh[0] ?? line('')).startsWith('SỞ');

/** Receivers and signature that do not agree with the letterhead or the body. */
export const doiChieu: readonly Fault[] = [
  fault('KY-03', 'chuKy', 'TL. a committee', words('chuKy', 'TL. CHỦ TỊCH', 'TL. ỦY BAN NHÂN DÂN')),
  fault(
    'KY-12',
    'chuKy',
    'KT. above TM.',
    where(
      (spec) => isOfCommittee(spec) && isByDeputy(spec),
      (spec) => {
        const [first, second, ...others] = spec.chuKy;
        return first === undefined || second === undefined ? null : { ...spec, chuKy: [second, first, ...others] };
      },
    ),
  ),
  fault(
    'KY-08',
    'chuKy',
    'a department signed for the chair',
    where(
      (spec) => isOfDepartment(spec) && isByDeputy(spec),
      (spec) => ({
        ...spec,
        chuKy: spec.chuKy.map((it) => line(textOf(it).replace('GIÁM ĐỐC', 'CHỦ TỊCH'), it.look)),
      }),
    ),
  ),
  fault(
    'KY-15',
    'chuKy',
    'a deputy by order without KT.',
    of('giay-moi cong-van', words('chuKy', /^CHÁNH VĂN PHÒNG$/, 'PHÓ CHÁNH VĂN PHÒNG')),
  ),
  fault(
    'NN-05',
    'noiNhan',
    'not the implementing article',
    of('quyet-dinh', words('noiNhan', /Như Điều [23]/, 'Như Điều 1')),
  ),
  fault(
    'NN-02',
    'noiNhan',
    'a receiver twice',
    where(
      ({ noiNhan }) => noiNhan.length > 3,
      (spec) => ({ ...spec, noiNhan: [...spec.noiNhan.slice(0, 3), ...spec.noiNhan.slice(2)] }),
    ),
  ),
  fault(
    'NN-06',
    'noiNhan',
    'a unit that is given work is left out',
    of('ke-hoach', (spec) =>
      spec.body.some((it) => it.kind === 'line' && textOf(it).includes('Giao Sở Nội vụ'))
        ? { ...spec, noiNhan: spec.noiNhan.filter((it) => !textOf(it).includes('sở, ban')) }
        : null,
    ),
  ),
];
