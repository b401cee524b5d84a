import { canCuGachDauDong } from '../../../../src/rules/nd30/noi-dung/can-cu-gach-dau-dong';
import { describeRule } from '../../../support/describe-rule';
import { doanKet } from '../../../support/loi-van';

const canCu = 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;';

describeRule(canCuGachDauDong, {
  passes: [
    ['none', { noiDung: [canCu, doanKet] }],
    ['a dash in running text', { noiDung: ['- Thực hiện tốt quy chế dân chủ ở cơ sở.', doanKet] }],
    ['a dash inside', { noiDung: ['Căn cứ Thông tư liên tịch của Bộ Nội vụ - Bộ Tài chính;', doanKet] }],
    [
      'a căn cứ item under a heading of its own',
      { noiDung: [{ text: '- Căn cứ tình hình thực tế, các đơn vị chủ động triển khai.', role: 'doan' }, doanKet] },
    ],
  ],
  flags: [
    ['a hyphen', { noiDung: [{ text: `- ${canCu}`, role: 'canCu' }, doanKet] }, 'coGach', canCu],
    ['an en dash', { noiDung: [{ text: `– ${canCu}`, role: 'canCu' }, doanKet] }, 'coGach', canCu],
    ['a generated dash', { noiDung: [{ text: canCu, look: { label: '-' } }, doanKet] }, 'coGach'],
    [
      'decomposed letters',
      { noiDung: [{ text: `- ${canCu}`.normalize('NFD'), role: 'canCu' }, doanKet] },
      'coGach',
      canCu.normalize('NFD'),
    ],
  ],
});
