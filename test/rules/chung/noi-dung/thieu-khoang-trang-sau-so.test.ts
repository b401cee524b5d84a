import { thieuKhoangTrangSauSo } from '../../../../src/rules/chung/noi-dung/thieu-khoang-trang-sau-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuKhoangTrangSauSo, {
  passes: [
    ['a space between', { noiDung: '1. Rà soát danh sách công chức.' }],
    ['figures', { noiDung: '1.250 hồ sơ đã được giải quyết.' }],
    ['initials', { noiDung: 'V.I. Lênin viết về công tác dân vận.' }],
  ],
  flags: [
    ['a khoản', { noiDung: '1.Rà soát danh sách.' }, 'saiChu', '1. Rà soát danh sách.'],
    ['a điểm', { noiDung: 'a)Rà soát danh sách;' }, 'saiChu', 'a) Rà soát danh sách;'],
  ],
});
