import type { Fact, FactDate, FactGroup } from './model';

/** All of it had happened by the day on which the district committees ended. */
const from: FactDate = '2025-07-01';
const since = { from, instrument: null, source: 'CH-15' } as const;
const seen = { ...since, sure: 'seen' } as const;
const remembered = { ...since, sure: 'memory' } as const;

const owner = '(?= (Trung ương|tỉnh ủy|thành ủy|đảng ủy|huyện ủy|quận ủy|thị ủy))';

/** Advisory bodies of the Party that have another name since 2025; the owner must be named, for others have a Ban too. */
export const renamedPartyBodies: FactGroup = {
  head: 'Ban',
  hint: /(?:Ban|BAN) (?:[DTKĐ])/,
  facts: [
    { id: 'ban-dan-van', words: [`Dân vận${owner}`], now: ['Ban Tuyên giáo và Dân vận'], ...seen },
    { id: 'ban-tuyen-giao', words: [`Tuyên giáo${owner}`], now: ['Ban Tuyên giáo và Dân vận'], ...seen },
    { id: 'ban-kinh-te', words: ['Kinh tế Trung ương'], now: ['Ban Chính sách, chiến lược Trung ương'], ...remembered },
    { id: 'ban-doi-ngoai', words: ['Đối ngoại Trung ương'], now: [], ...remembered },
  ] satisfies readonly Fact[],
};

/** The same where the owner stands on the line above: a letterhead. */
export const renamedPartyIssuers: FactGroup = {
  head: 'Ban',
  hint: /BAN (?:D|T)/,
  facts: [
    {
      id: 'ban-dan-van',
      words: ['Dân vận', 'Dân vận tỉnh ủy', 'Dân vận thành ủy', 'Dân vận Trung ương'],
      now: ['Ban Tuyên giáo và Dân vận'],
      ...seen,
    },
    { id: 'ban-tuyen-giao', words: ['Tuyên giáo'], now: ['Ban Tuyên giáo và Dân vận'], ...seen },
  ] satisfies readonly Fact[],
};
