import { baoCaoKhongNoiNhan } from '../../../../src/rules/chung/noi-dung/bao-cao-khong-noi-nhan';
import { describeRule } from '../../../support/describe-rule';

const body = (...lines: readonly string[]) => ({
  noiDung: ['Ủy ban nhân dân tỉnh yêu cầu:', ...lines, 'Trân trọng./.'],
});
const giao = '2. Giao Sở Tài chính theo dõi, tổng hợp.';

describeRule(baoCaoKhongNoiNhan, {
  passes: [
    ['the issuer alone can be meant', body('1. Các đơn vị báo cáo kết quả trước ngày 20/3/2026.')],
    ['to a department', body('1. Các đơn vị báo cáo kết quả về Sở Tài chính trước ngày 20/3/2026.', giao)],
    ['to the committee', body('1. Các đơn vị báo cáo Ủy ban nhân dân tỉnh trước ngày 20/3/2026.', giao)],
    ['after the day', body('1. Các đơn vị báo cáo trước ngày 20/3/2026 qua Sở Tài chính.', giao)],
    ['sent', body('1. Các đơn vị gửi báo cáo Sở Tài chính trước ngày 20/3/2026.', giao)],
    ['said elsewhere', body('1. Báo cáo trước ngày 20/3/2026.', '2. Báo cáo gửi về Sở Tài chính.', giao)],
    ['no report', body('1. Các đơn vị hoàn thành trước ngày 20/3/2026.', giao)],
    ['the unit that gathers reports itself', body('2. Giao Sở Tài chính tổng hợp, báo cáo trước ngày 20/3/2026.')],
  ],
  flags: [['nobody is named', body('1. Các đơn vị báo cáo kết quả trước ngày 20/3/2026.', giao), 'khongRo']],
});
