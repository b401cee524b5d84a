import { letterhead } from '../../law/hd05/letterhead';
import { datedRule, tuNgay } from '../../shapes/dated';
import { slipRule } from '../../shapes/slip';

export const quyDinhQd = datedRule(
  slipRule({
    id: 'hd05/so-ky-hieu/quy-dinh-qd',
    ref: 'HD05-SO-10',
    component: 'soKyHieu',
    title: 'Ký hiệu của Quyết định và Quy định đều là “QĐ”',
    severity: 'error',
    basis: letterhead.quyDinh,
    message: 'Ký hiệu tên loại ghi “{sai}”; Quyết định, Quy định đều ghi “QĐ”.',
    pattern: /(?<=[-/] ?)(?<sai>QĐi)(?= ?[-/])/dgu,
    right: () => 'QĐ',
    examples: { right: ['Số 15-QĐ/TU'], wrong: ['Số 15-QĐi/TU'] },
  }),
  tuNgay,
);
