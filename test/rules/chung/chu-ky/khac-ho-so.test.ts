import type { Role } from '../../../../src/anatomy/model';
import { khacHoSo } from '../../../../src/rules/chung/chu-ky/khac-ho-so';
import { xaBinhSon } from '../../../../src/rules/register/shown-profile';
import { describeRule } from '../../../support/describe-rule';

const own = { profile: xaBinhSon, coQuanChuQuan: null, coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN'] } as const;
const signed = (...lines: readonly (readonly [Role, string])[]) => lines.map(([role, text]) => ({ role, text }));
const deputy = [
  ['quyenHan', 'KT. CHỦ TỊCH'],
  ['chucVu', 'PHÓ CHỦ TỊCH'],
] as const;

describeRule(khacHoSo, {
  passes: [
    ['without a profile', { chuKy: signed(['chucVu', 'CHỦ TỊCH'], ['hoTen', 'Phạm Quang Sự']) }],
    ['as the profile has it', { ...own, chuKy: signed(...deputy, ['hoTen', 'Phạm Quang Sự']) }],
    ['decomposed letters', { ...own, chuKy: signed(...deputy, ['hoTen', 'Phạm Quang Sự'.normalize('NFD')]) }],
    [
      'for the body as well as in the head’s own name',
      { ...own, chuKy: signed(['quyenHan', 'TM. ỦY BAN NHÂN DÂN'], ...deputy, ['hoTen', 'Phạm Quang Sự']) },
    ],
    [
      'a prefix without its full stop: another rule says so',
      { ...own, chuKy: signed(['quyenHan', 'KT CHỦ TỊCH'], ['chucVu', 'PHÓ CHỦ TỊCH'], ['hoTen', 'Phạm Quang Sự']) },
    ],
    [
      'somebody the profile does not know',
      { ...own, chuKy: signed(['chucVu', 'CHỦ TỊCH'], ['hoTen', 'Đinh Công Tráng']) },
    ],
    ['no name yet', { ...own, chuKy: signed(...deputy) }],
    [
      'a document of another body',
      { ...own, coQuanBanHanh: 'BAN CHỈ ĐẠO', chuKy: signed(['chucVu', 'TRƯỞNG BAN'], ['hoTen', 'Phạm Quang Sự']) },
    ],
    [
      'a title with the body’s name: another rule says so',
      {
        ...own,
        chuKy: signed(['quyenHan', 'KT. CHỦ TỊCH'], ['chucVu', 'PHÓ CHỦ TỊCH UBND XÃ'], ['hoTen', 'Phạm Quang Sự']),
      },
    ],
    [
      'another person with another title and a name alike',
      {
        ...own,
        chuKy: signed(['quyenHan', 'TL. CHỦ TỊCH'], ['chucVu', 'CHÁNH VĂN PHÒNG'], ['hoTen', 'Phạm Quang Sử']),
      },
    ],
  ],
  flags: [
    [
      'the head’s title for the deputy',
      { ...own, chuKy: signed(['chucVu', 'CHỦ TỊCH'], ['hoTen', 'Phạm Quang Sự']) },
      'chucVuKhac',
    ],
    ['no prefix', { ...own, chuKy: signed(['chucVu', 'PHÓ CHỦ TỊCH'], ['hoTen', 'Phạm Quang Sự']) }, 'thieuQuyenHan'],
    [
      'another prefix',
      { ...own, chuKy: signed(['quyenHan', 'TUQ. CHỦ TỊCH'], ['chucVu', 'PHÓ CHỦ TỊCH'], ['hoTen', 'Phạm Quang Sự']) },
      'quyenHanKhac',
    ],
    [
      'a name misspelt',
      { ...own, chuKy: signed(...deputy, ['hoTen', 'Phạm Quang Sử']) },
      'tenGanGiong',
      'Phạm Quang Sự',
    ],
  ],
});
