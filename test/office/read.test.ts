import { sentenceOf, type KnownRule } from '../../src/office/model';
import { readOfficeRules } from '../../src/office/read';
import type { LegalBasis } from '../../src/finding/model';

const standsOn = (standing: LegalBasis['standing']): LegalBasis => ({
  instrument: '',
  clause: '',
  quote: '',
  standing,
});
const known: readonly KnownRule[] = [
  { id: 'chung/noi-dung/tu-lap', title: 'Không lặp từ', severity: 'warning', basis: null },
  { id: 'chung/noi-dung/khoang-trang-doi', title: 'Không gõ hai dấu cách', severity: 'info', basis: null },
  { id: 'nd30/so-ky-hieu/co-chu', title: 'Cỡ chữ 13', severity: 'error', basis: standsOn('text') },
  { id: 'nd30/so-ky-hieu/canh-giua', title: 'Canh giữa', severity: 'warning', basis: standsOn('text') },
  { id: 'nd30/trich-yeu/dau-cham', title: 'Không có dấu chấm', severity: 'info', basis: standsOn('custom') },
];

const read = (text: string) => readOfficeRules(text, known);
const sentences = (text: string) => {
  const reading = read(text);
  return reading.kind === 'good' ? [] : reading.faults.map(sentenceOf);
};
const lines = (...text: readonly string[]) => text.join('\n');

describe('a good file', () => {
  test('switches off, lowers and raises; a group stands for all its rules', () => {
    const reading = read(
      lines(
        '{',
        '"version": 1, "name": "Văn phòng UBND xã A",',
        '"rules": {',
        '"chung/*": "error",',
        '"nd30/trich-yeu/dau-cham": "off" } }',
      ),
    );
    expect(reading).toEqual({
      kind: 'good',
      rules: {
        name: 'Văn phòng UBND xã A',
        levels: {
          'chung/noi-dung/tu-lap': 'error',
          'chung/noi-dung/khoang-trang-doi': 'error',
          'nd30/trich-yeu/dau-cham': 'off',
        },
        words: { organisations: [], units: [], types: [] },
      },
      changes: [
        { rule: 'chung/noi-dung/tu-lap', title: 'Không lặp từ', from: 'warning', to: 'error' },
        { rule: 'chung/noi-dung/khoang-trang-doi', title: 'Không gõ hai dấu cách', from: 'info', to: 'error' },
        { rule: 'nd30/trich-yeu/dau-cham', title: 'Không có dấu chấm', from: 'info', to: 'off' },
      ],
    });
  });

  test.each([
    ['nothing at all', '{}'],
    ['the level that a rule has anyway', '{"rules": {"nd30/so-ky-hieu/co-chu": "error"}}'],
    ['a byte order mark and a schema', '\ufeff{"$schema": "quy-tac-co-quan.schema.json"}'],
    ['two entries that say the same', '{"rules": {"chung/noi-dung/*": "warning", "chung/noi-dung/tu-lap": "warning"}}'],
    ['what the text demands no more than a warning for', '{"rules": {"nd30/so-ky-hieu/canh-giua": "off"}}'],
  ])('%s is no fault', (_, text) => {
    expect(sentences(text)).toEqual([]);
  });

  test('abbreviations are kept in composed letters', () => {
    const short = 'QĐ'.normalize('NFD');
    const reading = read(JSON.stringify({ abbreviations: { types: [{ short, full: 'Quyết định' }] } }));
    expect(reading).toMatchObject({ rules: { words: { types: [{ short: 'QĐ', full: 'Quyết định' }] } } });
  });
});

describe('a file with a fault changes nothing and names the field and the line', () => {
  const why =
    'quy định nêu rõ là lỗi nên không tắt, không hạ mức được; chỉ bỏ qua từng chỗ trong văn bản, có ghi lý do.';

  test.each([
    ['empty', '  ', ['Dòng 1: tệp trống.']],
    [
      'no JSON',
      lines('{', '  "rules": {', '    "a": off', '  }', '}'),
      ['Dòng 3, cột 10: không phải là một giá trị; chữ phải đặt trong ngoặc kép thẳng.'],
    ],
    ['Windows line ends', '{\r\n"name": 1\r\n}', ['Dòng 2, “name”: phải là chữ trong ngoặc kép.']],
    ['a list', '[]', ['Dòng 1: phải là một nhóm trường trong “{ }”.']],
    ['a later version', '{"version": 2}', ['Dòng 1, “version”: chỉ ghi được 1.']],
    ['a field nobody knows', lines('{', '"quy_tac": {}', '}'), ['Dòng 2, “quy_tac”: không có trường này.']],
    ['an empty name', '{"name": ""}', ['Dòng 1, “name”: để trống.']],
    [
      'a level nobody knows',
      lines('{ "rules": {', '"chung/noi-dung/tu-lap": "tắt" } }'),
      ['Dòng 2, “rules › chung/noi-dung/tu-lap”: chỉ ghi được "off", "info", "warning", "error".'],
    ],
    [
      'a rule nobody knows',
      lines('{ "rules": {', '', '"chung/noi-dung/tu-lặp": "off" } }'),
      ['Dòng 3, “rules › chung/noi-dung/tu-lặp”: không có quy tắc này; gần nhất là “chung/noi-dung/tu-lap”.'],
    ],
    ['a rule like none', '{"rules": {"x": "off"}}', ['Dòng 1, “rules › x”: không có quy tắc này.']],
    [
      'a group nobody knows',
      '{"rules": {"nd30/trich-yeuu/*": "off"}}',
      ['Dòng 1, “rules › nd30/trich-yeuu/*”: không có quy tắc này; gần nhất là “nd30/trich-yeu/*”.'],
    ],
    [
      'an error of the text switched off',
      '{"rules": {"nd30/so-ky-hieu/co-chu": "off"}}',
      [`Dòng 1, “rules › nd30/so-ky-hieu/co-chu”: ${why}`],
    ],
    [
      'an error of the text lowered',
      '{"rules": {"nd30/so-ky-hieu/co-chu": "warning"}}',
      [`Dòng 1, “rules › nd30/so-ky-hieu/co-chu”: ${why}`],
    ],
    [
      'a group with an error of the text in it',
      '{"rules": {"nd30/so-ky-hieu/*": "info"}}',
      [`Dòng 1, “rules › nd30/so-ky-hieu/*”: gồm “nd30/so-ky-hieu/co-chu”, ${why}`],
    ],
    [
      'the same rule twice',
      lines('{ "rules": {', '"chung/noi-dung/tu-lap": "off",', '"chung/noi-dung/tu-lap": "off" } }'),
      ['Dòng 3, “rules › chung/noi-dung/tu-lap”: nêu hai lần, lần đầu ở dòng 2.'],
    ],
    [
      'a group and its opposite',
      lines('{ "rules": {', '"chung/noi-dung/*": "off",', '"chung/noi-dung/tu-lap": "error" } }'),
      ['Dòng 3, “rules › chung/noi-dung/tu-lap”: trái với “chung/noi-dung/*” ở dòng 2.'],
    ],
    [
      'abbreviations of another form',
      lines('{ "abbreviations": {', '"units": [', '{ "short": "V P", "full": "Văn phòng" },', '{ "short": "" } ] } }'),
      [
        'Dòng 3, “abbreviations › units › mục 1 › short”: không được có dấu cách.',
        'Dòng 4, “abbreviations › units › mục 2 › short”: để trống.',
        'Dòng 4, “abbreviations › units › mục 2 › full”: còn thiếu.',
      ],
    ],
    [
      'an abbreviation twice',
      lines(
        '{ "abbreviations": { "units": [',
        '{ "short": "VP", "full": "Văn phòng" },',
        '{ "short": "VP", "full": "Vụ Pháp chế" } ] } }',
      ),
      ['Dòng 3, “abbreviations › units › mục 2 › short”: “VP” nêu hai lần, lần đầu ở dòng 2.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('all faults are told, in the order of the file', () => {
    const text = lines('{ "rules": {', '"chung/noi-dung/tu-lap": "tắt" },', '"name": "" }');
    expect(sentences(text).map((it) => it.slice(0, 6))).toEqual(['Dòng 2', 'Dòng 3']);
  });

  test('a huge file is not looked at', () => {
    expect(sentences(`{"name": "${'a'.repeat(1_000_000)}"}`)).toEqual([
      'Dòng 1: tệp quá lớn, không phải là tệp quy tắc của cơ quan.',
    ]);
  });
});
