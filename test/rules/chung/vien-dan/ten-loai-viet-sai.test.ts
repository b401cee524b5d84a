import { tenLoaiVietSai } from '../../../../src/rules/chung/vien-dan/ten-loai-viet-sai';
import { describeRule } from '../../../support/describe-rule';

const nd30 = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';
const said = (words: string) => ({ noiDung: [`Thực hiện ${words}.`, 'Báo cáo kết quả./.'] });

describeRule(tenLoaiVietSai, {
  passes: [
    ['right', said(nd30)],
    ['all in capitals, as the line about it', said(nd30.replace('Nghị định số', 'NGHỊ ĐỊNH SỐ'))],
    ['“văn bản” may be said of any', said('văn bản này và kế hoạch nêu trên')],
    ['“văn bản” before a number', said('văn bản số 12/SNV-CC ngày 05/3/2025 của Sở Nội vụ về tuyển dụng')],
    ['another type: told by its own rule', said(nd30.replace('Nghị định', 'Quyết định'))],
  ],
  flags: [
    ['a small letter', said(nd30.replace('Nghị', 'nghị')), 'vienDanSai', `Thực hiện ${nd30}.`],
    ['short', said(nd30.replace('Nghị định', 'NĐ')), 'vienDanSai', `Thực hiện ${nd30}.`],
    ['a letter left out', said(nd30.replace('Nghị', 'Ngị')), 'vienDanSai', `Thực hiện ${nd30}.`],
    ['the wrong dấu', said(nd30.replace('định', 'đinh')), 'vienDanSai', `Thực hiện ${nd30}.`],
  ],
});
