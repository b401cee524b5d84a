import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules';
import { draftOf } from '../support/draft-of';

const ofTheBody = rules.filter(({ id }) => /^(?:chung|nd30\/noi-dung|nd30\/vien-dan)\//.test(id));

/** The bodies of real documents, a paragraph a line, with the slips their offices left in them. */
const bodies: readonly (readonly [name: string, kind: 'cong-van' | 'ke-hoach', slips: readonly string[]])[] = [
  [
    'cong-van-000',
    'cong-van',
    [
      'chung/vien-dan/trich-yeu-sai: Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính ph',
      'nd30/vien-dan/phay-truoc-ngay: , ngày',
    ],
  ],
  [
    'cong-van-002',
    'cong-van',
    [
      'nd30/noi-dung/nhan-dan: nhân dân',
      'nd30/noi-dung/nhan-dan: nhân dân',
      'nd30/vien-dan/ten-luat-viet-hoa: Luật thực hiện dân chủ ở cơ sở',
    ],
  ],
  [
    'ke-hoach-001',
    'ke-hoach',
    [
      'chung/noi-dung/gach-noi-cach-chu: trị- xã',
      'chung/noi-dung/tu-lap: với với',
      'chung/vien-dan/trich-yeu-sai: Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban',
      'nd30/noi-dung/nhan-dan: nhân dân',
      'nd30/noi-dung/nhan-dan: nhân dân',
      'nd30/vien-dan/kieu-ngay-lan-lon: ',
      'nd30/vien-dan/ky-hieu-cach-chu: 432/UBND- HC',
      'nd30/vien-dan/lan-dau-thieu: Nghị quyết 128/NQ-CP của Chính phủ',
      'nd30/vien-dan/lan-dau-thieu: Thông tư số 01/2016/TT-BNV của Bộ Nội vụ về việc hướng dẫn m',
      'nd30/vien-dan/lan-sau-ghi-gon: Nghị định số 04/2015/NĐ-CP',
      'nd30/vien-dan/ten-luat-viet-hoa: Luật cán bộ, công chức',
      'nd30/vien-dan/thieu-so: Nghị quyết 128/NQ-CP',
    ],
  ],
];

test.each(bodies)('%s: only the slips that are there', (name, kind, slips) => {
  const noiDung = readFileSync(join(__dirname, 'real', `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
  for (const form of ['NFC', 'NFD'] as const) {
    const context = draftOf({ kind, asOf: '2022-03-04', noiDung: noiDung.map((line) => line.normalize(form)) });
    const said = ofTheBody
      .filter(
        ({ id, appliesTo }) => id !== 'chung/noi-dung/to-hop-dau' && (appliesTo === 'all' || appliesTo.includes(kind)),
      )
      .flatMap((rule) =>
        [...rule.check(context)].map(({ actual }) => `${rule.id}: ${(actual ?? '').normalize('NFC').slice(0, 60)}`),
      );
    expect(said).toEqual(slips);
  }
});
