import { dauSaiCho } from '../../../../src/rules/chung/noi-dung/dau-sai-cho';
import { describeRule } from '../../../support/describe-rule';

const ket = 'Triển khai thực hiện./.';

describeRule(dauSaiCho, {
  passes: [
    [
      'both styles',
      { noiDung: ['Hòa giải, hoà giải, khỏe mạnh, khoẻ mạnh, Ủy ban, Uỷ ban, thủy lợi, thuỷ lợi.', ket] },
    ],
    ['qu and gi', { noiDung: ['Quả, quý, quỹ, quỳ, già, giá, giếng, gìn, giữ, giúp.', ket] }],
    ['decomposed letters', { noiDung: ['Kết quả toàn diện của nghĩa vụ.'.normalize('NFD'), ket] }],
    ['a name', { noiDung: ['Ông Nguyễn Văn Qúy chủ trì.', ket] }],
  ],
  flags: [
    ['after q', { noiDung: ['Kết qủa thực hiện.', ket] }, 'saiCho', 'Kết quả thực hiện.'],
    ['oa before n', { noiDung: ['Công tác tòan diện.', ket] }, 'saiCho', 'Công tác toàn diện.'],
    ['open ua', { noiDung: ['Nhiệm vụ cuả đơn vị.', ket] }, 'saiCho', 'Nhiệm vụ của đơn vị.'],
    ['a cell', { noiDung: ['Nghiã vụ quân sự.', ket] }, 'saiCho', 'Nghĩa vụ quân sự.'],
  ],
});
