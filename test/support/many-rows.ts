/** A row of an office's own registry as its file has it. */
export interface ManyRow {
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly title: string;
}

const words =
  'thực hiện công tác dân vận chuyển đổi số cải cách hành chính phòng chống thiên tai đầu tư xây dựng nông thôn mới giáo dục đào tạo y tế môi trường đất đai an ninh trật tự quản lý ngân sách tuyên truyền phổ biến pháp luật thi đua khen thưởng'.split(
    ' ',
  );
const types = [
  ['Kế hoạch', 'KH-UBND'],
  ['Quyết định', 'QĐ-UBND'],
  ['Thông báo', 'TB-UBND'],
  ['Báo cáo', 'BC-UBND'],
  ['Công văn', 'UBND-NC'],
] as const;

/** As many rows as asked for, the same every time: eleven years of one province, five types a number. */
export function manyRows(count: number): readonly ManyRow[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 0x1_0000_0000) * below);
  };
  const two = (n: number) => String(n).padStart(2, '0');
  return Array.from({ length: count }, (_, i) => {
    const [type, letters] = types[i % types.length] ?? types[0];
    return {
      type,
      number: `${1 + Math.floor(i / 55)}/${letters}`,
      date: `${2015 + (Math.floor(i / 5) % 11)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
      issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
      title: `về ${Array.from({ length: 14 }, () => words[next(words.length)]).join(' ')}`,
    };
  });
}
