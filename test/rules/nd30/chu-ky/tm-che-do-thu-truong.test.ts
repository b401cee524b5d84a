import { tmCheDoThuTruong } from '../../../../src/rules/nd30/chu-ky/tm-che-do-thu-truong';
import { describeRule } from '../../../support/describe-rule';

describeRule(tmCheDoThuTruong, {
  passes: [
    ['a council of a school', { chuKy: ['TM. HỘI ĐỒNG TRƯỜNG', 'CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['a steering committee', { chuKy: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'Trần Văn Bình'] }],
    ['a standing board', { chuKy: ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['by order of the head', { chuKy: ['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['a department', { chuKy: ['TM. SỞ NỘI VỤ', 'GIÁM ĐỐC', 'Trần Văn Bình'] }, 'thuaTm'],
    ['an office', { chuKy: ['TM. PHÒNG NỘI VỤ', 'TRƯỞNG PHÒNG', 'Trần Văn Bình'] }, 'thuaTm'],
    ['decomposed letters', { chuKy: ['TM. SỞ NỘI VỤ'.normalize('NFD'), 'GIÁM ĐỐC', 'Trần Văn Bình'] }, 'thuaTm'],
  ],
});
