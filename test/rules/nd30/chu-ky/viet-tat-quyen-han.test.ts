import { vietTatQuyenHan } from '../../../../src/rules/nd30/chu-ky/viet-tat-quyen-han';
import { describeRule } from '../../../support/describe-rule';

const ky = (quyenHan: string) => ({
  chuKy: [{ text: quyenHan, role: 'quyenHan' as const }, 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'],
});

describeRule(vietTatQuyenHan, {
  passes: [
    ['KT.', ky('KT. CHỦ TỊCH')],
    ['TUQ.', ky('TUQ. CHỦ TỊCH')],
    ['two blanks after it', ky('KT.  CHỦ TỊCH')],
    ['a no-break space after it', ky('KT.\u00a0CHỦ TỊCH')],
    ['a title without an abbreviation', { chuKy: ['GIÁM ĐỐC', 'Trần Văn Bình'] }],
    ['a title that begins with the same letters', { chuKy: ['TLỆNH TRƯỞNG', 'Trần Văn Bình'] }],
    ['the Party’s form in a biên bản', { kind: 'bien-ban', ...ky('T/M ĐOÀN KIỂM TRA') }],
  ],
  flags: [
    ['no full stop', ky('KT CHỦ TỊCH'), 'thieuCham', 'KT. CHỦ TỊCH'],
    ['no blank', ky('KT.CHỦ TỊCH'), 'thieuKhoangTrong', 'KT. CHỦ TỊCH'],
    ['a comma', ky('KT, CHỦ TỊCH'), 'saiCachViet', 'KT. CHỦ TỊCH'],
    ['a blank before the full stop', ky('KT . CHỦ TỊCH'), 'saiCachViet', 'KT. CHỦ TỊCH'],
    ['a slash', ky('T/M ỦY BAN NHÂN DÂN'), 'saiCachViet', 'TM. ỦY BAN NHÂN DÂN'],
    ['a slash and a full stop', ky('K/T. CHỦ TỊCH'), 'saiCachViet', 'KT. CHỦ TỊCH'],
    ['a full stop inside', ky('T.M ỦY BAN NHÂN DÂN'), 'saiCachViet', 'TM. ỦY BAN NHÂN DÂN'],
    ['Q without its full stop', ky('Q GIÁM ĐỐC'), 'thieuCham', 'Q. GIÁM ĐỐC'],
    ['written out', ky('THỪA LỆNH CHỦ TỊCH'), 'vietDu', 'TL. CHỦ TỊCH'],
    ['Quyền Giám đốc', { chuKy: ['QUYỀN GIÁM ĐỐC', 'Trần Văn Bình'] }, 'vietDu', 'Q. GIÁM ĐỐC'],
    ['decomposed letters', ky('KT CHỦ TỊCH'.normalize('NFD')), 'thieuCham', 'KT. CHỦ TỊCH'.normalize('NFD')],
  ],
});
