import type { Fact, FactDate, FactGroup } from './model';

/** A sector whose ministry and provincial departments became part of another's. */
interface Sector {
  readonly id: string;
  readonly words: readonly string[];
  readonly ministry: readonly string[];
  readonly department: readonly string[];
}

const sectors: readonly Sector[] = [
  {
    id: 'ke-hoach-dau-tu',
    words: ['Kế hoạch và Đầu tư', 'Kế hoạch & Đầu tư', 'KH ?& ?ĐT', 'KHĐT', 'KH và ĐT'],
    ministry: ['Bộ Tài chính'],
    department: ['Sở Tài chính'],
  },
  {
    id: 'giao-thong-van-tai',
    words: ['Giao thông vận tải', 'Giao thông - Vận tải', 'GTVT'],
    ministry: ['Bộ Xây dựng'],
    department: ['Sở Xây dựng'],
  },
  {
    id: 'nong-nghiep-phat-trien-nong-thon',
    words: [
      'Nông nghiệp và Phát triển nông thôn',
      'Nông nghiệp & Phát triển nông thôn',
      'NN ?& ?PTNT',
      'NN và PTNT',
      'NNPTNT',
    ],
    ministry: ['Bộ Nông nghiệp và Môi trường'],
    department: ['Sở Nông nghiệp và Môi trường'],
  },
  {
    id: 'tai-nguyen-moi-truong',
    words: ['Tài nguyên và Môi trường', 'Tài nguyên & Môi trường', 'TN ?& ?MT', 'TN và MT', 'TNMT'],
    ministry: ['Bộ Nông nghiệp và Môi trường'],
    department: ['Sở Nông nghiệp và Môi trường'],
  },
  {
    id: 'thong-tin-truyen-thong',
    words: ['Thông tin và Truyền thông', 'Thông tin & Truyền thông', 'TT ?& ?TT', 'TT và TT', 'TTTT'],
    ministry: ['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch'],
    department: ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'],
  },
  {
    id: 'lao-dong',
    words: [
      'Lao động - Thương binh và Xã hội',
      'Lao động,? Thương binh và Xã hội',
      'Lao động - TB ?(và|&) ?XH',
      'LĐ ?-? ?TB ?& ?XH',
      'LĐ ?-? ?TB ?và ?XH',
      'LĐ ?-? ?TBXH',
    ],
    ministry: ['Bộ Nội vụ', 'Bộ Giáo dục và Đào tạo', 'Bộ Y tế'],
    department: ['Sở Nội vụ', 'Sở Giáo dục và Đào tạo', 'Sở Y tế'],
  },
];

const boNganh = 'Nghị quyết số 176/2025/QH15';

/** Ministries that are no more. */
export const goneMinistries: FactGroup = {
  head: 'Bộ',
  hint: /Bộ |BỘ /,
  facts: sectors.map(({ id, words, ministry }): Fact => {
    return {
      id: `bo-${id}`,
      from: '2025-03-01',
      words,
      now: ministry,
      instrument: boNganh,
      source: 'CH-13',
      sure: 'seen',
    };
  }),
};

/** Every province had followed the ministries by the day on which the provinces themselves were merged. */
const soTu: FactDate = '2025-07-01';

/** Departments of the provinces that are no more. */
export const goneDepartments: FactGroup = {
  head: 'Sở',
  hint: /Sở |SỞ /,
  facts: sectors.map(({ id, words, department }): Fact => {
    return { id: `so-${id}`, from: soTu, words, now: department, instrument: null, source: 'CH-13', sure: 'practice' };
  }),
};

/** The committee that became a ministry. */
export const goneCommittees: FactGroup = {
  head: 'Ủy ban',
  hint: /(?:[ỦU][yỷ]|ỦY|UỶ) (?:ban|BAN) [Dd]ân|BAN DÂN TỘC/,
  facts: [
    {
      id: 'uy-ban-dan-toc',
      from: '2025-03-01',
      words: ['Dân tộc'],
      now: ['Bộ Dân tộc và Tôn giáo'],
      instrument: boNganh,
      source: 'CH-13',
      sure: 'seen',
    },
  ],
};
