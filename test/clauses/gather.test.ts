import { knowledgeOf } from '../../src/citation/document';
import { builtInSlots } from '../../src/clauses/built-in';
import { candidatesFrom } from '../../src/clauses/gather/candidates';
import { differences } from '../../src/clauses/gather/differences';
import { groupsIn } from '../../src/clauses/gather/groups';
import { gatheredFrom, type GatheredDocument } from '../../src/clauses/gather/paragraphs';
import { draftOf } from '../support/draft-of';
import { registry } from '../support/registry';

const knowledge = knowledgeOf(registry);
const documentOf = (...texts: string[]): GatheredDocument => ({
  system: 'nd30',
  kind: 'ke-hoach',
  paragraphs: texts.map((text) => ({ text, place: 'item' })),
});
const candidates = (documents: readonly GatheredDocument[], least = 2) =>
  candidatesFrom(groupsIn(documents, least), builtInSlots, knowledge, () => false);

const report = (unit: string, day: string) =>
  `Định kỳ 6 tháng, năm, các cơ quan, đơn vị báo cáo kết quả thực hiện về Ủy ban nhân dân xã (qua ${unit}) trước ngày ${day} để tổng hợp, báo cáo cấp trên theo quy định.`;
const alone = 'Tổ chức hội thi tiếng hát công nhân viên chức nhân kỷ niệm ngày thành lập ngành vào buổi tối.';

test('what several documents repeat is a clause, with a slot where they differ; what one has alone is none', () => {
  const found = candidates([
    documentOf(report('Phòng Nội vụ', '15/6/2025'), alone),
    documentOf(report('Phòng Văn hóa - Xã hội', '20/6/2026')),
    documentOf(report('Phòng Văn hóa - Xã hội', '15/12/2026')),
  ]);
  expect(found.map(({ clause, seen }) => [clause.body, clause.category, clause.kinds, seen])).toEqual([
    [
      [
        'Định kỳ 6 tháng, năm, các cơ quan, đơn vị báo cáo kết quả thực hiện về Ủy ban nhân dân xã (qua {don-vi-tong-hop}) trước ngày {han-bao-cao} để tổng hợp, báo cáo cấp trên theo quy định.',
      ],
      'che-do-bao-cao',
      ['ke-hoach'],
      3,
    ],
  ]);
});

test('words that differ and are neither day nor unit are a slot of their own', () => {
  const text = (what: string) =>
    `Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân xã về ${what} tại cơ quan, đơn vị mình phụ trách theo quy định.`;
  const [found] = candidates([documentOf(text('công tác dân vận')), documentOf(text('việc chuyển đổi số'))]);
  expect(found!.clause.body[0]).toMatch(/về \{noi-dung-1\} tại cơ quan/u);
  expect(found!.clause.slots).toMatchObject([{ name: 'noi-dung-1', type: 'text', placeholder: 'nội dung 1' }]);
});

test('what one text has more than another is no slot, nor is a mark', () => {
  const text = (end: string) =>
    `Rà soát, xây dựng, nhân rộng các mô hình dân vận khéo${end} giải quyết việc bức xúc ở địa phương.`;
  const [found] = candidates([
    documentOf(text(',')),
    documentOf(text(',')),
    documentOf(text(' liên quan đến người dân và')),
  ]);
  expect(found?.clause.slots).toEqual([]);
});

test('those that most documents have come first', () => {
  const common = 'Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc tổ chức triển khai thực hiện Kế hoạch này.';
  const found = candidates([documentOf(common, alone), documentOf(common), documentOf(common, alone)]);
  expect(found.map(({ seen }) => seen)).toEqual([3, 2]);
  expect(candidates([documentOf(common, common, common)])).toEqual([]);
});

test('texts that say other things are not one clause', () => {
  const found = candidates([
    documentOf('Giao Phòng Kinh tế chủ trì tham mưu bố trí kinh phí thực hiện nhiệm vụ trong dự toán hằng năm.'),
    documentOf('Giao Công an xã bảo đảm an ninh, trật tự tại các điểm tổ chức lễ hội trên địa bàn trong dịp Tết.'),
  ]);
  expect(found).toEqual([]);
});

test('a document gives its running text without numbers, “./.”, headings and căn cứ lines', () => {
  const { anatomy } = draftOf({
    noiDung: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Sở Nội vụ đề nghị các cơ quan, đơn vị triển khai một số nội dung sau:',
      'I. TỔ CHỨC THỰC HIỆN CÁC NHIỆM VỤ TRONG TÂM CỦA NĂM 2026',
      '1. Rà soát danh sách công chức đến kỳ nâng bậc lương trong năm.',
      'Yêu cầu các cơ quan, đơn vị tổ chức triển khai thực hiện./.',
    ],
  });
  expect(gatheredFrom(anatomy)).toEqual([
    {
      system: 'nd30',
      kind: 'cong-van',
      paragraphs: [
        { text: 'Sở Nội vụ đề nghị các cơ quan, đơn vị triển khai một số nội dung sau:', place: 'item' },
        { text: 'Rà soát danh sách công chức đến kỳ nâng bậc lương trong năm.', place: 'item' },
        { text: 'Yêu cầu các cơ quan, đơn vị tổ chức triển khai thực hiện.', place: 'closing' },
      ],
    },
  ]);
});

test.each([
  ['một hai ba', 'một hai ba', []],
  ['một hai ba', 'một bốn ba', ['hai']],
  ['trước ngày 15/6/2026.', 'trước ngày 20/6/2026.', ['15/6/2026']],
  ['một ba', 'một hai ba', ['']],
  ['một hai', 'ba bốn', ['một hai']],
])('%s beside %s', (text, other, expected) => {
  expect(differences(text, other)?.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('the time grows with the text and not with its square', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      documentOf(
        report(`Phòng số ${i % 7}`, '15/6/2026'),
        `Nhiệm vụ ${'abcdefghij'.charAt(i % 10)} thứ ${i} gồm ${'các việc '.repeat(1 + (i % 5))}của đơn vị ${i * 7919}.`,
      ),
    );
  const time = (count: number) => {
    const documents = many(count);
    const from = process.cpuUsage();
    groupsIn(documents, 2);
    const { user } = process.cpuUsage(from);
    return user;
  };
  time(200);
  expect(time(4000) / time(500)).toBeLessThan(24);
});
