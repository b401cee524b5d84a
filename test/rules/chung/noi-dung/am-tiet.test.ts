import { amTiet } from '../../../../src/rules/chung/noi-dung/am-tiet';
import { describeRule } from '../../../support/describe-rule';

const ket = 'Triển khai thực hiện./.';

describeRule(amTiet, {
  passes: [
    ['decomposed letters', { noiDung: ['Tổ chức thực hiện nghiêm túc.'.normalize('NFD'), ket] }],
    ['names of places', { noiDung: ['Các huyện Kông Chro, Đắk Đoa, Krông Pa, Chư Pưh và xã Ia Rsươm.', ket] }],
    ['a name that begins a sentence', { noiDung: ['Kơ Pă H’Lan, dân tộc Jrai; ông Rơ Châm Yưn.', ket] }],
    ['loans', { noiDung: ['Sản xuất bêtông, nilông, ôtô; vắc-xin, ki-lô-mét, các-bon; xe rơ-moóc.', ket] }],
    ['words without a mark', { noiDung: ['Cổng internet, website, email, logo, fax, karaoke, camera, test.', ket] }],
    ['abbreviations', { noiDung: ['UBND, HĐND, BCĐ, VPĐU, ĐUQS, NGƯT, đ/c, v.v.', ket] }],
    ['letters of a list', { noiDung: ['đ) Điểm đ khoản 1, mục ă và â.', ket] }],
    [
      'symbols and addresses',
      { noiDung: ['Công văn số 12/SNV-TCBC, đường dẫn noivu@tỉnh.vn, tệp kêt_quả.docx.', ket] },
    ],
    ['capitals', { noiDung: ['NGHÀNH NỘI VỤ', ket] }],
    [
      'legacy letters, which another rule speaks of',
      { noiDung: [{ text: ['Đề nghị ', ['héi nghÞ tæng kÕt', { font: '.VnTime' }], ' năm.'] }, ket] },
    ],
    [
      'a text in another language of the country',
      { noiDung: [Array.from('bcdghklmnrst', (it) => `${it}ưc ${it}ôc ${it}ăc`).join(' '), ket] },
    ],
  ],
  flags: [
    ['ng before i', { noiDung: ['Các doanh ngiệp tham gia.', ket] }, 'saiChinhTa', 'Các doanh nghiệp tham gia.'],
    ['the same word twice', { noiDung: ['Các nghành, nghành thuế.', ket] }, 'saiChinhTa', 'Các ngành, ngành thuế.'],
    ['uơ for ươ', { noiDung: ['Nâng cao đời sống nguời dân.', ket] }, 'saiChinhTa', 'Nâng cao đời sống người dân.'],
    ['at the beginning', { noiDung: ['Nghành Nội vụ', 'Truờng học mở cửa.', ket] }, 'saiChinhTa'],
    ['no tone before a stop', { noiDung: ['Tổ chức thưc hiện.', ket] }, 'khongCo'],
    [
      'decomposed letters',
      { noiDung: ['Các doanh ngiệp tham gia.'.normalize('NFD'), ket] },
      'saiChinhTa',
      'Các doanh nghiệp tham gia.'.normalize('NFD').replace('nghiệp'.normalize('NFD'), 'nghiệp'),
    ],
    ['the summary', { trichYeu: 'V/v tập huấn cho doanh ngiệp' }, 'saiChinhTa', 'V/v tập huấn cho doanh nghiệp'],
  ],
});
