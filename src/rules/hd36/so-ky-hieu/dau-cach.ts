import { letterhead } from '../../law/hd36/letterhead';
import { slipRule } from '../../shapes/slip';

export const dauCach = slipRule({
  id: 'hd36/so-ky-hieu/dau-cach',
  ref: 'DANG-SO-01',
  component: 'soKyHieu',
  title: 'Trong số, ký hiệu không cách chữ quanh dấu gạch nối, gạch chéo',
  severity: 'warning',
  basis: letterhead.soViDu,
  message: 'Trong số, ký hiệu thừa dấu cách.',
  pattern:
    /(?<sai>(?<=\d)[ ]+(?=[-–/])|(?<=\d[ ]?[-–/])[ ]+(?=\p{L})|(?<=[-–/][ ]?\p{L}{1,12})[ ]+(?=[-–/])|(?<=\p{L}[ ]?[-–/])[ ]+(?=\p{L}))/dgu,
  right: () => '',
  examples: { right: ['Số 15-CV/ĐU', 'Số      -CV/ĐU'], wrong: ['Số 15 -CV/ĐU', 'Số 15-CV / ĐU'] },
});
