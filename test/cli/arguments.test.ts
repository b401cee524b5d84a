import { readArguments, UsageError } from '../../src/cli/arguments';

test('a command line is read whole', () => {
  expect(readArguments('check a.docx b --format json -o r --as-of 2026-03-05 --jobs 4 --quiet'.split(' '))).toEqual({
    command: 'check',
    paths: ['a.docx', 'b'],
    format: 'json',
    output: 'r',
    system: 'auto',
    kind: 'auto',
    asOf: '2026-03-05',
    rules: null,
    catalogue: null,
    profile: null,
    clauses: null,
    jobs: 4,
    quiet: true,
    clean: false,
    ignoreRecord: false,
    stripRecord: false,
    code: null,
    reviewer: null,
  });
});

test('after -- everything is a file', () => {
  expect(readArguments(['check', '--', '--la.docx']).paths).toEqual(['--la.docx']);
});

test.each([
  ['no command', '', 'Chưa nêu lệnh'],
  ['a command that is none', 'foo a', 'Không có lệnh “foo”'],
  ['harvest-clauses of no folder', 'harvest-clauses -o a', 'cần thư mục'],
  ['harvest-clauses without a place to write', 'harvest-clauses a', 'cần tên tệp điều khoản'],
  [
    'clauses of an office where none are listed',
    'check a --clauses b',
    'Tham số --clauses chỉ dùng với lệnh clauses, new',
  ],
  ['a report over what looks like a draft', 'check a -o b.DOCX', 'Kết quả của lệnh check là chữ, không phải tệp .docx'],
  [
    'a report under the name of a picture of paper',
    'cite a -o b.pdf',
    'Kết quả của lệnh cite là chữ, không phải tệp .pdf',
  ],
  ['JSON under the name of a table', 'harvest a -o b.csv', 'Lệnh harvest ghi tệp JSON'],
  ['a review of two files', 'review a b -o c', 'xem một tệp mỗi lần'],
  ['a review without a place to write or a code', 'review a', 'cần tên phiếu (-o PHIẾU.docx) hoặc mã'],
  ['a review with both', 'review a -o b --code 9F4C21D760AEB8E3', 'mỗi lần một việc'],
  ['a code that is none', 'review a --code 9F4C', 'Mã “9F4C” không đúng'],
  ['a code where none is compared', 'check a --code 9F4C21D760AEB8E3', '--code chỉ dùng với lệnh review'],
  ['a reviewer where nothing is signed', 'check a --reviewer b', '--reviewer chỉ dùng với lệnh review'],
  ['an option that is none', 'check a --nope', 'Không có tham số --nope'],
  ['an option without its value', 'check a --format', 'Tham số --format thiếu giá trị'],
  ['a short option without its value', 'fix a -o', 'Tham số --output thiếu giá trị'],
  ['a value where none belongs', 'check a --quiet=1', 'Tham số --quiet không đi kèm giá trị'],
  ['a record ignored where none is asked for', 'citations a --ignore-record', 'chỉ dùng với lệnh check, fix'],
  ['a record taken out of what is only checked', 'check a --strip-record', 'chỉ dùng với lệnh fix'],
  ['a value for what stands alone', 'check a --ignore-record=1', 'Tham số --ignore-record không đi kèm giá trị'],
  ['cleaning what is only checked', 'check a --clean', 'chỉ dùng với lệnh fix'],
  ['a new document of no template', 'new', 'Lệnh new cần tên mẫu; các mẫu có: cong-van, ke-hoach,'],
  ['a template that is none', 'new thu-moi -o a.docx', 'Không có mẫu “thu-moi”; các mẫu có: cong-van,'],
  ['two new documents', 'new cong-van ke-hoach -o a.docx', 'một văn bản mỗi lần'],
  ['a new document without a place to write', 'new cong-van', 'Lệnh new cần tên tệp kết quả'],
  ['no file', 'check', 'cần ít nhất một tệp'],
  ['harvest of no folder', 'harvest -o a', 'cần thư mục'],
  ['harvest without a place to write', 'harvest a', 'cần tên tệp danh mục'],
  ['fix of two files', 'fix a b -o c', 'một tệp mỗi lần'],
  ['fix without a place to write', 'fix a', 'cần tên tệp kết quả'],
  ['a format that is none', 'check a --format xml', 'Không có dạng in “xml”'],
  ['a format of check alone', 'fix a -o b --format html', 'Dạng html chỉ dùng với lệnh check'],
  ['a convention that is none', 'check a --system nd31', 'Không có hệ thống quy định “nd31”'],
  ['a kind that is none', 'check a --kind thu', 'Không có loại văn bản “thu”'],
  ['a day that does not exist', 'check a --as-of 2025-02-29', 'Ngày “2025-02-29” không đúng'],
  ['a day written otherwise', 'check a --as-of 5/3/2026', 'Ngày “5/3/2026” không đúng'],
  ['no threads', 'check a --jobs 0', '--jobs'],
  ['half a thread', 'check a --jobs 1.5', '--jobs'],
])('%s is a usage error', (_, line, sentence) => {
  const read = () => readArguments(line === '' ? [] : line.split(' '));
  expect(read).toThrow(UsageError);
  expect(read).toThrow(sentence);
});

test('clauses need no words', () => {
  const asked = readArguments('clauses bao cao --clauses own.json --system nd30 --kind ke-hoach'.split(' '));
  expect(asked).toMatchObject({ command: 'clauses', paths: ['bao', 'cao'], clauses: 'own.json', system: 'nd30' });
  expect(readArguments(['clauses'])).toMatchObject({ paths: [], clauses: null });
});

test.each(['check', 'fix'])('an empty name of a file is a usage error of %s', (command) => {
  expect(() => readArguments([command, '', '-o', 'b'])).toThrow('Tên tệp để trống');
});
