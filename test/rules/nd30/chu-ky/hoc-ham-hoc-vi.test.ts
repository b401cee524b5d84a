import { hocHamHocVi } from '../../../../src/rules/nd30/chu-ky/hoc-ham-hoc-vi';
import { soNoiVu } from '../../../../src/rules/register/shown-profile';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

const ten = (hoTen: string) => ({ chuKy: ['GIÁM ĐỐC', hoTen] });

describeRule(hocHamHocVi, {
  passes: [
    ['a name', ten('Trần Văn Bình')],
    ['a surname that is also a form of address', ten('Ông Thị Kim')],
    ['a name that begins like an abbreviation', ten('Tsering Văn An')],
    ['a rank in the police', { coQuanBanHanh: 'CÔNG AN TỈNH LÀO CAI', ...ten('Đại tá Trần Văn Bình') }],
    [
      'an agency whose profile says that it works in health',
      {
        profile: { ...soNoiVu, name: 'Chi cục Dân số', field: 'health' },
        coQuanBanHanh: 'CHI CỤC DÂN SỐ',
        ...ten('BS. Trần Văn Bình'),
      },
    ],
    ['a biên bản', { kind: 'bien-ban', chuKy: ['CHỦ TỌA', 'TS. Trần Văn Bình'] }],
  ],
  flags: [
    ['a degree', ten('TS. Trần Văn Bình'), 'truocTen', 'Trần Văn Bình'],
    ['a degree without a blank', ten('ThS.Trần Văn Bình'), 'truocTen', 'Trần Văn Bình'],
    ['two of them', ten('PGS.TS. Trần Văn Bình'), 'truocTen', 'Trần Văn Bình'],
    ['written out', ten('Thạc sĩ Trần Văn Bình'), 'truocTen', 'Trần Văn Bình'],
    ['a form of address', ten('Ông Trần Văn Bình'), 'truocTen', 'Trần Văn Bình'],
    ['a rank outside the armed forces', ten('Đại tá Trần Văn Bình'), 'truocTen', 'Trần Văn Bình'],
    ['decomposed letters', ten('Thạc sĩ Trần Văn Bình'.normalize('NFD')), 'truocTen', 'Trần Văn Bình'.normalize('NFD')],
  ],
});

test('a hospital may have its own provision', () => {
  const [flag] = hocHamHocVi.check(
    draftOf({ coQuanBanHanh: 'BỆNH VIỆN ĐA KHOA TỈNH', ...ten('BSCKII. Trần Văn Bình') }),
  );
  expect(flag).toMatchObject({ severity: 'info', fixes: [{ safety: 'review' }] });
});
