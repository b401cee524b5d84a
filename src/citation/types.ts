/** A type of instrument: its name as written in running text, and the codes that symbols give it. */
export interface InstrumentType {
  readonly name: string;
  readonly codes: readonly string[];
  /** A type that only văn bản quy phạm pháp luật and the like have: its number alone, "Nghị định 30/2020", is a reference. */
  readonly normative?: true;
}

/** Types by name; of names that end alike the longer stands first. Phụ lục III of the decree, and the Party's. */
export const instrumentTypes: readonly InstrumentType[] = [
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Chương trình hành động', codes: ['CTr', 'CTHĐ'] },
  { name: 'Thông báo kết luận', codes: ['TB', 'TBKL'] },
  { name: 'Bộ luật', codes: [], normative: true },
  { name: 'Luật', codes: [], normative: true },
  { name: 'Hiến pháp', codes: [] },
  { name: 'Pháp lệnh', codes: ['PL'], normative: true },
  { name: 'Nghị quyết', codes: ['NQ'] },
  { name: 'Nghị định', codes: ['NĐ'], normative: true },
  { name: 'Quyết định', codes: ['QĐ', 'QĐNS'] },
  { name: 'Chỉ thị', codes: ['CT'] },
  { name: 'Thông tư', codes: ['TT'], normative: true },
  { name: 'Thông tri', codes: ['TT'] },
  { name: 'Quy định', codes: ['QyĐ', 'QĐ', 'QĐi'] },
  { name: 'Quy chế', codes: ['QC'] },
  { name: 'Kết luận', codes: ['KL'] },
  { name: 'Hướng dẫn liên ngành', codes: ['HDLN', 'HDLT'] },
  { name: 'Hướng dẫn', codes: ['HD'] },
  { name: 'Thông báo', codes: ['TB'] },
  { name: 'Thông cáo', codes: ['TC'] },
  { name: 'Chương trình', codes: ['CTr'] },
  { name: 'Kế hoạch liên tịch', codes: ['KHLT'] },
  { name: 'Kế hoạch', codes: ['KH'] },
  { name: 'Phương án', codes: ['PA'] },
  { name: 'Đề án', codes: ['ĐA'] },
  { name: 'Dự án', codes: ['DA'] },
  { name: 'Báo cáo', codes: ['BC'] },
  { name: 'Tờ trình', codes: ['TTr'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Công điện', codes: ['CĐ'] },
  { name: 'Công văn', codes: ['CV'] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Giấy giới thiệu', codes: ['GGT'] },
  { name: 'Giấy ủy quyền', codes: ['GUQ'] },
  { name: 'Phiếu chuyển', codes: ['PC'] },
  { name: 'Phiếu gửi', codes: ['PG'] },
  { name: 'Phiếu báo', codes: ['PB'] },
  { name: 'Lệnh', codes: ['L'] },
  { name: 'Sắc lệnh', codes: ['SL'] },
  { name: 'Chiến lược', codes: ['CL'] },
  { name: 'Quy hoạch', codes: ['QH'] },
  { name: 'Đề cương', codes: ['ĐC'] },
  { name: 'Văn bản', codes: [] },
];

/** What types are called in short, folded: "NĐ 30/2020/NĐ-CP", "CV số 12/SNV-TCBC". */
export const shortTypes: Readonly<Record<string, string>> = {
  nd: 'Nghị định',
  qd: 'Quyết định',
  nq: 'Nghị quyết',
  ct: 'Chỉ thị',
  tt: 'Thông tư',
  kh: 'Kế hoạch',
  cv: 'Công văn',
  tb: 'Thông báo',
  kl: 'Kết luận',
  hd: 'Hướng dẫn',
  bc: 'Báo cáo',
};

/** Names of the types that a code stands for. */
export function typesOfCode(code: string): readonly string[] {
  return instrumentTypes.filter(({ codes }) => codes.includes(code)).map(({ name }) => name);
}
