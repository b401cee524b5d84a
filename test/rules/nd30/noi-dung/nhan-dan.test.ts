import { nhanDan } from '../../../../src/rules/nd30/noi-dung/nhan-dan';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(nhanDan, {
  passes: [
    ['right', body('Quyền làm chủ của Nhân dân, lòng tin của Nhân dân.')],
    ['names of bodies', body('Ủy ban nhân dân các xã; Hội đồng nhân dân; Tòa án nhân dân; Viện kiểm sát nhân dân.')],
    ['forces', body('Công an nhân dân, Quân đội nhân dân, lực lượng vũ trang nhân dân, thế trận an ninh nhân dân.')],
    ['money', body('Tỷ giá của nhân dân tệ.')],
    ['other peoples', body('Tình hữu nghị với nhân dân các nước, với nhân dân Lào.')],
    ['a title in quotation marks', body('Thực hiện đề tài “phát huy quyền làm chủ của nhân dân”.')],
    ['people in general', body('Đời sống người dân được nâng lên.')],
  ],
  flags: [
    [
      'of the People',
      body('Công khai, lấy ý kiến của nhân dân, của cộng đồng.'),
      'saiChu',
      'Công khai, lấy ý kiến của Nhân dân, của cộng đồng.',
    ],
    [
      'to serve the People',
      body('Tinh thần phục vụ nhân dân của cán bộ, công chức.'),
      'saiChu',
      'Tinh thần phục vụ Nhân dân của cán bộ, công chức.',
    ],
    [
      'cadres and the People',
      body('Tuyên truyền đến cán bộ, công chức, viên chức và nhân dân.'),
      'saiChu',
      'Tuyên truyền đến cán bộ, công chức, viên chức và Nhân dân.',
    ],
    [
      'to guide the People',
      body('Sở hướng dẫn nhân dân che chắn chuồng trại.'),
      'saiChu',
      'Sở hướng dẫn Nhân dân che chắn chuồng trại.',
    ],
    ['decomposed letters', body('Công khai, lấy ý kiến của nhân dân, của cộng đồng.'.normalize('NFD')), 'saiChu'],
  ],
});
