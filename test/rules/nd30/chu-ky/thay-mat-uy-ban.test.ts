import { thayMatUyBan } from '../../../../src/rules/nd30/chu-ky/thay-mat-uy-ban';
import { describeRule } from '../../../support/describe-rule';
import type { Parts } from '../../../support/draft-of';

const uyBan = (noiDung: string, ...chuKy: readonly string[]): Parts => ({
  coQuanChuQuan: null,
  coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'HUYỆN BÌNH SƠN'],
  noiDung: [noiDung, 'Trân trọng./.'],
  chuKy: [...chuKy, 'Phạm Quang Sự'],
});

describeRule(thayMatUyBan, {
  passes: [
    [
      'the chair speaks in his own name',
      uyBan('Chủ tịch UBND huyện đề nghị các cơ quan triển khai.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
    ],
    ['signed for the committee', uyBan('UBND huyện yêu cầu các phòng triển khai.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')],
    ['signed by order', uyBan('UBND huyện yêu cầu các phòng triển khai.', 'TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG')],
    ['nobody is named', uyBan('Đề nghị các cơ quan triển khai.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')],
    [
      'a department',
      { noiDung: ['UBND tỉnh yêu cầu các sở báo cáo.', 'Trân trọng./.'], chuKy: ['GIÁM ĐỐC', 'Trần Văn Bình'] },
    ],
  ],
  flags: [
    [
      'the committee speaks, the deputy signs for the chair',
      uyBan('UBND huyện yêu cầu các phòng triển khai.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
      'canXem',
    ],
    [
      'the committee speaks, the chair signs alone',
      uyBan('Ủy ban nhân dân huyện đề nghị các phòng triển khai.'.normalize('NFD'), 'CHỦ TỊCH'),
      'canXem',
    ],
  ],
});
