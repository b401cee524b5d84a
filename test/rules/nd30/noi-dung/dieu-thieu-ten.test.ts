import { dieuThieuTen } from '../../../../src/rules/nd30/noi-dung/dieu-thieu-ten';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(dieuThieuTen, {
  passes: [
    [
      'all have titles',
      {
        kind: 'quy-che' as const,
        ...body(
          'Điều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Nguyên tắc\nBa.\nĐiều 4. Trách nhiệm\nBốn.\nĐiều 5. Hiệu lực\nNăm.',
        ),
      },
    ],
    [
      'none has',
      {
        kind: 'quy-che' as const,
        ...body('Điều 1. Giao Sở Nội vụ thực hiện.\nĐiều 2. Giao Sở Tài chính cấp kinh phí.'),
      },
    ],
    [
      'several have none',
      {
        kind: 'quy-che' as const,
        ...body(
          'Điều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Nguyên tắc\nBa.\nĐiều 4. Trách nhiệm\nBốn.\nĐiều 5. Giao Sở Nội vụ.\nĐiều 6. Giao Sở Tài chính.',
        ),
      },
    ],
    [
      'a draft cut after the number',
      {
        kind: 'quy-che' as const,
        ...body(
          'Điều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Nguyên tắc\nBa.\nĐiều 4. Trách nhiệm\nBốn.\nĐiều 5. Điều khoản thi hành',
        ),
      },
    ],
  ],
  flags: [
    [
      'a sentence in place of a title',
      {
        kind: 'quy-che' as const,
        ...body(
          'Điều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Nguyên tắc\nBa.\nĐiều 4. Trách nhiệm\nBốn.\nĐiều 5. Sở Nội vụ chịu trách nhiệm thi hành Quy chế này.',
        ),
      },
      'thieu',
    ],
    [
      'nothing after the number',
      {
        kind: 'quy-che' as const,
        ...body(
          'Điều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Nguyên tắc\nBa.\nĐiều 4. Trách nhiệm\nBốn.\nĐiều 5.\nSở Nội vụ chịu trách nhiệm thi hành.',
        ),
      },
      'thieu',
    ],
  ],
});
