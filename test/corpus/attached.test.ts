import { nhieuVanBan } from './drafts/nhieu-van-ban';
import { judge } from './judged';
import { specOf } from './phrasing';
import { writers } from './writers';

const held = [
  ['Quyết định kèm quy chế và phụ lục của quy chế', ['quy-che'], 2],
  ['Quyết định kèm chương trình, đánh số tự do', ['chuong-trinh'], 1],
  ['Công văn gửi kèm mẫu báo cáo', ['bao-cao'], 1],
  ['Chỉ thị', [], 0],
] as const;

describe.each(writers.map((it) => [it.name, it] as const))('%s', (_, writer) => {
  test.each(held)('%s: what is attached, by whichever hand', async (name, kinds, notes) => {
    const words = nhieuVanBan.find((it) => it.name === name);
    const { anatomy } = judge(await writer.write(specOf(words!)));
    expect(anatomy.attached.map(({ kind }) => kind)).toEqual(kinds);
    expect(anatomy.of('phuLuc')).toEqual([]);
    expect(anatomy.attached.flatMap((it) => it.of('phuLuc')).filter(({ role }) => role === 'kemTheo')).toHaveLength(
      notes,
    );
    for (const { occurrences } of anatomy.attached) {
      expect(occurrences.map(({ component }) => component).slice(0, 4)).toEqual([
        'tenLoai',
        'trichYeu',
        'phuLuc',
        'noiDung',
      ]);
    }
  });
});
