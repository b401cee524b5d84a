import { thanhPhoThuocTinh } from '../../../../src/rules/chung/noi-nhan/thanh-pho-thuoc-tinh';
import { describeRule } from '../../../support/describe-rule';

const asOf = '2026-03-05' as const;
const noiNhan = (ten: string) => ({ noiNhan: `Nơi nhận:\n- Như trên;\n- ${ten};\n- Lưu: VT.`, asOf });

describeRule(thanhPhoThuocTinh, {
  passes: [
    ['a city under the centre', noiNhan('UBND thành phố Cần Thơ (b/c)')],
    ['Hồ Chí Minh City', noiNhan('Ủy ban nhân dân Thành phố Hồ Chí Minh')],
    ['abbreviated', noiNhan('UBND TP. HCM')],
    ['the city at hand', noiNhan('UBND Thành phố')],
    ['cities in general', noiNhan('UBND các tỉnh, thành phố trực thuộc Trung ương')],
    ['a province that is to be a city', noiNhan('Thành ủy Bắc Ninh')],
    ['of its time', { ...noiNhan('UBND thành phố Quảng Ngãi'), asOf: '2025-03-05' as const }],
    ['a former one, said so', noiNhan('UBND thành phố Quảng Ngãi (cũ)')],
    ['a ward', noiNhan('UBND phường Thủ Đức')],
  ],
  flags: [
    ['a city of a province', noiNhan('UBND thành phố Quảng Ngãi'), 'khongCon'],
    ['a city of a city', noiNhan('UBND TP. Thủ Đức'), 'khongCon'],
    ['its committee', noiNhan('Thành uỷ Thủ Đức'), 'khongCon'],
    ['under Kính gửi', { kinhGui: 'Kính gửi: Ủy ban nhân dân thành phố Sa Đéc', asOf }, 'khongCon'],
  ],
});
