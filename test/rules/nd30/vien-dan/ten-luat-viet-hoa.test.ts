import { tenLuatVietHoa } from '../../../../src/rules/nd30/vien-dan/ten-luat-viet-hoa';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenLuatVietHoa, {
  passes: [
    ['right', body('Thực hiện nghiêm Luật Thực hiện dân chủ ở cơ sở, Luật Cán bộ, công chức, Luật Viên chức.')],
    ['a law that is not known', body('Thực hiện Luật sư được phân công; Luật hình thành năm 1990.')],
    ['laws in general', body('Tuyên truyền pháp luật đất đai, bộ luật, luật đất đai và các luật khác.')],
    ['the field, not the law', body('Bồi dưỡng kiến thức pháp luật Dân sự.')],
    ['a longer name', body('Thực hiện Luật Quy hoạch đô thị và nông thôn, Luật Đầu tư công.')],
    ['a name that only begins alike', body('Thực hiện Luật đầu tiên về lĩnh vực này.')],
    ['a capital demanded elsewhere', body('Thực hiện Luật Bảo vệ bí mật Nhà nước.')],
    ['the other placement of tones', body('Thực hiện Luật Tổ chức Toà án nhân dân, Luật Phòng, chống ma tuý.')],
    ['all in capitals', body('LUẬT ĐẤT ĐAI VÀ LUẬT NHÀ Ở')],
  ],
  flags: [
    [
      'the first syllable small',
      body('Thực hiện nghiêm Luật thực hiện dân chủ ở cơ sở, nhất là việc công khai.'),
      'saiHoa',
      'Thực hiện nghiêm Luật Thực hiện dân chủ ở cơ sở, nhất là việc công khai.',
    ],
    [
      'a name with a comma',
      body('Theo quy định của Luật cán bộ, công chức, Luật Viên chức.'),
      'saiHoa',
      'Theo quy định của Luật Cán bộ, công chức, Luật Viên chức.',
    ],
    ['a capital too many', body('Thi hành Luật Đất Đai năm 2024.'), 'saiHoa', 'Thi hành Luật Đất đai năm 2024.'],
    ['a code', body('Theo Bộ luật hình sự.'), 'saiHoa', 'Theo Bộ luật Hình sự.'],
    ['the kind in small letters', body('Thi hành luật Đất đai năm 2024.'), 'saiHoa', 'Thi hành Luật Đất đai năm 2024.'],
    [
      'decomposed letters',
      body('Thực hiện nghiêm Luật thực hiện dân chủ ở cơ sở, nhất là việc công khai.'.normalize('NFD')),
      'saiHoa',
    ],
  ],
});
