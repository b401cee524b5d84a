import { thuaCapHanhChinh } from '../../../../src/rules/hd05/dia-danh-thoi-gian/thua-cap-hanh-chinh';
import { describeRule } from '../../../support/describe-rule';

const dated = (place: string) => ({ diaDanhThoiGian: `${place}, ngày 15 tháng 6 năm 2026` });

describeRule(thuaCapHanhChinh, {
  passes: [
    ['proper name', dated('Tiền Hải')],
    ['one syllable', dated('Thành phố Huế')],
    ['a person', dated('Phường Hai Bà Trưng')],
    ['a person, after the city', dated('Thành phố Hồ Chí Minh')],
    ['a person by a name without a surname', dated('Phường Quang Trung')],
    ['the name of a province', dated('Phường Phú Thọ')],
    ['the name of a province that was', dated('Phường Trà Vinh')],
    ['a number', dated('Phường 7')],
  ],
  flags: [
    ['tỉnh', dated('Tỉnh Cà Mau'), 'saiChu', 'Cà Mau, ngày 15 tháng 6 năm 2026'],
    ['thành phố', dated('Thành phố Đà Nẵng'), 'saiChu', 'Đà Nẵng, ngày 15 tháng 6 năm 2026'],
    ['đặc khu', dated('Đặc khu Phú Quốc'), 'saiChu', 'Phú Quốc, ngày 15 tháng 6 năm 2026'],
    ['xã', dated('Xã Tiền Hải'), 'saiChu', 'Tiền Hải, ngày 15 tháng 6 năm 2026'],
  ],
});
