import type { Instrument } from '../../../src/catalogue/model';
import { type CitationStyle, isLaw, partsOf, writeFull } from '../../../src/citation/write';
import { registry } from '../../support/registry';
import { asOf } from './mend';
import type { RepairCase } from './cases';

/** A way in which people mistype a reference; gives the text unchanged where it cannot be made in it. */
interface Slip {
  readonly name: string;
  readonly of: (right: string, instrument: Instrument) => string;
}

const number = ({ number: it }: Instrument) => it;
const inNumber = (change: (it: string) => string) => (right: string, instrument: Instrument) =>
  right.replace(number(instrument), change(number(instrument)));

const slips: readonly Slip[] = [
  { name: 'a blank before the slash', of: inNumber((it) => it.replace('/', ' /')) },
  { name: 'a blank behind the last mark', of: inNumber((it) => it.replace(/([-/])(?=[^-/]*$)/u, '$1 ')) },
  { name: 'blanks about the dash', of: inNumber((it) => it.replace('-', ' - ')) },
  { name: 'an en dash', of: inNumber((it) => it.replace('-', '–')) },
  { name: 'a no-break hyphen', of: inNumber((it) => it.replace('-', '\u2011')) },
  { name: 'fraction slashes', of: inNumber((it) => it.replaceAll('/', '\u2044')) },
  { name: 'lower case', of: inNumber((it) => it.toLowerCase()) },
  { name: 'no dấu', of: inNumber((it) => it.replaceAll('Đ', 'D')) },
  { name: 'slash for dash', of: inNumber((it) => it.replace('-', '/')) },
  {
    name: 'the other convention’s marks',
    of: inNumber((it) =>
      it.replace(/^(\d+)-(\p{L}+)\/(\p{L}+)$/u, '$1/$2-$3').replace(/^(\d+)\/(\p{Lu}+)-(?=TTg|CP)/u, '$1-$2/'),
    ),
  },
  { name: 'no “số”', of: (right) => right.replace(' số ', ' ') },
  { name: '“số” twice', of: (right) => right.replace(' số ', ' số số ') },
  { name: '“số:”', of: (right) => right.replace(' số ', ' số: ') },
  { name: 'the type in lower case', of: (right) => right.charAt(0).toLowerCase() + right.slice(1) },
  {
    name: 'the type in short',
    of: (right, { type }) => {
      const short: Readonly<Record<string, string>> = {
        'Nghị định': 'NĐ',
        'Nghị quyết': 'NQ',
        'Quyết định': 'QĐ',
        'Chỉ thị': 'CT',
      };
      return right.replace(`${type} `, `${short[type] ?? type} `);
    },
  },
  { name: 'a letter of the type left out', of: (right) => right.replace(/^Ngh/u, 'Ng').replace(/^Quyết/u, 'Quyt') },
  {
    name: 'the other comma',
    of: (right) => (right.includes(', ngày') ? right.replace(', ngày', ' ngày') : right.replace(' ngày', ', ngày')),
  },
  { name: 'a comma before “của”', of: (right) => right.replace(/(\d{4}) của /u, '$1, của ') },
  { name: 'two blanks', of: (right) => right.replace(/ (ngày|của) /u, '  $1 ') },
  { name: 'a day without its 0', of: (right) => right.replace(/ngày 0/u, 'ngày ') },
  {
    name: 'another day',
    of: (right) =>
      right.replace(/(?<=ngày )\d\d/u, (day) =>
        String(Number(day) > 14 ? Number(day) - 9 : Number(day) + 9).padStart(2, '0'),
      ),
  },
  {
    name: 'issuer before day',
    of: (right) =>
      right.replace(
        /,? (ngày \S+) (của [^,;]*?)(?= (?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|một số|điều chỉnh|bãi bỏ) )/u,
        ' $2 $1',
      ),
  },
  {
    name: 'another issuer',
    of: (right, { issuer }) => right.replace(`của ${issuer ?? ''}`, 'của Ủy ban nhân dân tỉnh Cao Bằng'),
  },
  {
    name: 'issuer in lower case',
    of: (right, { issuer }) => right.replace(issuer ?? '\n', (issuer ?? '').toLowerCase()),
  },
  {
    name: 'a letter of the title left out',
    of: (right, { title }) =>
      right.replace(title ?? '\n', (title ?? '').replace(/(?<= \p{L}{3})\p{L}(?=\p{L}* \p{L}+$)/u, '')),
  },
  {
    name: 'a dấu of the title left out',
    of: (right, { title }) => right.replace(title ?? '\n', (title ?? '').replace(/[ịạấựộậ](?!.*[ịạấựộậ])/u, 'i')),
  },
  {
    name: 'the title cut short',
    of: (right, { title }) =>
      right.replace(title ?? '\n', (title ?? '').split(' ').slice(0, 9).join(' ').replace(/,$/u, '')),
  },
  { name: 'no title', of: (right, { title }) => right.replace(` ${title ?? '\n'}`, '') },
  { name: 'letters taken apart', of: (right) => right.replace(' số ', ' ').normalize('NFD') },
];

/** Every so many instruments of the registry are cited. */
const step = 11;

/** Each slip made in references to instruments of the registry that are in force and whose titles are known to the letter. */
export function slipCases(): readonly RepairCase[] {
  const cited = registry.instruments.filter(
    ({ type, title, titleVerified, confidence, status, date, issuer, number: it }) =>
      titleVerified &&
      confidence === 'high' &&
      status !== 'replaced' &&
      status !== 'repealed' &&
      !isLaw(type) &&
      title !== null &&
      !/["“]|số \d/u.test(title) &&
      date !== null &&
      date <= asOf &&
      issuer !== null &&
      registry.numbered(it).length === 1,
  );
  return cited
    .filter((_, i) => i % step === 0)
    .flatMap((instrument, i) => {
      const style: CitationStyle = /^\d+-/u.test(instrument.number) ? 'party' : 'state';
      const right = writeFull(partsOf(instrument), style, i % 3 === 0 && style === 'state' ? 'words' : 'numeric');
      return slips.flatMap(({ name, of }) => {
        const typed = of(right, instrument);
        const sentence = (words: string) => `Thực hiện ${words}, cơ quan yêu cầu các đơn vị báo cáo.`;
        return typed === right
          ? []
          : [{ name: `${name}: ${instrument.number}`, style, typed: sentence(typed), right: sentence(right) }];
      });
    });
}
