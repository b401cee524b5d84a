import { body, fault, type Fault, where, words } from './fault';
import type { Spec } from '../spec';

/** Dated after the districts had ended. */
const ofToday = ({ truth }: Spec) => truth.date !== null && truth.date >= '2025-07-01';

/** Names and days that are wrong on the document’s own day. */
export const duKien: readonly Fault[] = [
  fault('A139', 'noiNhan', 'towns', where(ofToday, words('noiNhan', 'xã, phường, đặc khu', 'xã, phường, thị trấn'))),
  fault(
    'A140',
    'noiNhan',
    'districts',
    where(ofToday, words('noiNhan', 'các xã, phường, đặc khu', 'các huyện, thị xã, thành phố')),
  ),
  fault('A139', 'noiDung', 'towns in the body', where(ofToday, body('xã, phường, đặc khu', 'xã, phường, thị trấn'))),
  fault(
    'A136',
    'noiDung',
    'a department that is gone',
    where(ofToday, body('Giao Sở Nội vụ', 'Giao Sở Lao động - Thương binh và Xã hội')),
  ),
  fault(
    'CH-12',
    'coQuanChuQuan',
    'a province that is gone',
    where(ofToday, words('chuQuan', 'UBND TỈNH KHÁNH HÒA', 'UBND TỈNH NINH THUẬN')),
  ),
  fault(
    'ngay-khong-co',
    'noiDung',
    '31 April',
    body(/trước ngày \d\d tháng \d+ năm 2026/, 'trước ngày 31 tháng 4 năm 2026'),
  ),
  fault(
    'han',
    'noiDung',
    'a deadline before the document',
    where(
      ({ truth }) => truth.date !== null && truth.date >= '2026-03-01',
      body(/trước ngày \d\d tháng \d+ năm 2026/, 'trước ngày 14 tháng 01 năm 2026'),
    ),
  ),
  fault('thu', 'noiDung', 'the wrong day of the week', body('(thứ Bảy)', '(thứ Sáu)')),
];
