import { kinds } from '../anatomy/model';
import { templateIds } from '../templates/model';
import { commandNames, commands } from './commands';
import { parameterList } from './parameters';

/** Where the second column begins. */
const second = 36;

/** No line of the two lists is longer, in characters. */
const widest = 100;

/** Words on as many lines as they need, each after the first with a margin. */
function broken(text: string, margin: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= widest - margin) lines[last] = longer;
    else lines.push(word);
  }
  return lines.join(`\n${' '.repeat(margin)}`);
}

/** What is typed, and beside it, or below where it is long, what that does. */
function row(typed: string, says: string): string {
  const start = `  ${typed}`;
  const gap = start.length < second ? ' '.repeat(second - start.length) : `\n${' '.repeat(second)}`;
  return `${start}${gap}${broken(says, second)}`;
}

const usages = commandNames.flatMap((name) =>
  commands[name].map(({ words, says }) => row(`the-thuc ${name} ${words}`, says)),
);

const options = parameterList.map(({ name, short, value, says }) => {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return row(short === undefined ? long : `-${short}, ${long}`, says);
});

/** What `--help` prints, out of the tables of commands and options; docs/dong-lenh.md repeats it. */
export const help = `the-thuc: kiểm tra thể thức văn bản hành chính, không cần Word, không cần mạng.

${usages.join('\n')}

${options.join('\n')}

LOẠI: ${broken(kinds.join(' '), 6)}
MẪU:  ${broken(templateIds.join(' '), 6)}

Tệp quy tắc (--rules): {"rules": {"nd30/trich-yeu/dau-cham": "off"}}; mức là off, info, warning, error.
Mã kết thúc của check: 0 không có lỗi, 1 có lỗi, 2 sai tham số hoặc có tệp không đọc được; lệnh khác: 0 hoặc 2.
Mã kết thúc của cite: 0 có viện dẫn, 2 không nhận ra văn bản nào.
Mã kết thúc của review --code: 0 phiếu còn giá trị, 1 hết giá trị, 2 sai tham số hoặc tệp không đọc được.
Chỗ lỗi ghi TỆP:ĐOẠN:CHỮ, đếm từ 1.
`;
