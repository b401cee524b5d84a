import type { Fact, FactDate, FactGroup } from './model';

/** From this day the country has two levels of local government. */
export const twoLevelsFrom: FactDate = '2025-07-01';

const since = {
  from: twoLevelsFrom,
  instrument: 'Nghị quyết số 203/2025/QH15',
  source: 'CH-10',
  sure: 'seen',
} as const;

const unit = '(quận|huyện|thị xã|thị|thành phố)';
const next = '(,| và|, và) (quận|huyện|thị xã|thị|thành phố|thành)';

/** Groups of districts and of communes as they were addressed before. */
export const goneGroups: FactGroup = {
  head: '',
  initials: 'cxpuủhđqt',
  hint: /uyện|uận|hị |UYỆN|UẬN|HỊ /,
  facts: [
    {
      id: 'cac-huyen',
      words: [`các ${unit}( ủy)?${next}( ủy)?(${next}( ủy)?)?`, 'các (quận|huyện|thị xã)(,| và|, và) (xã|phường)'],
      now: ['các xã, phường, đặc khu', 'các xã, phường'],
      ...since,
    },
    {
      id: 'thi-tran',
      words: [
        '(?<!thị )xã, phường(, và|,| và) thị trấn',
        'phường, xã(, và|,| và) thị trấn',
        '(?<!thị )xã(,| và) thị trấn',
      ],
      now: ['xã, phường, đặc khu', 'xã, phường'],
      ...since,
    },
    {
      id: 'uy-ban-huyen',
      words: [
        '(UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đảng bộ|Ủy ban MTTQ Việt Nam)( cấp)? (huyện|quận|thị xã|thị trấn)',
        '(UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) các (huyện|quận|thị xã|thị trấn)(?!,| và)',
      ],
      now: [],
      ...since,
    },
    { id: 'huyen-uy', words: ['(huyện|quận|thị) ủy'], now: [], ...since },
  ] satisfies readonly Fact[],
};

/** Codes of issuers that ended with the districts: “15-CV/HU”. */
export const goneIssuerCodes: readonly string[] = [
  'HU',
  'QU',
  'ThU',
  'TXU',
  'BTGHU',
  'BDVHU',
  'BTCHU',
  'UBKTHU',
  'VPHU',
];
