import { nghiDinh30 } from '../../law/nd30/basis';
import { defineRule } from '../../rule';
import { find } from '../../words';

const sauHaiCham = /[:;]\s*(?<ten>[^\s:].*)$/du;
const coQuan = '(?:Sở|Bộ|Cục|Chi cục|Phòng|Trung tâm|Công ty|Ban|Công an|Thanh tra|Kho bạc)';
/** A receiver, then a second one that begins with the name of an office. A comma inside one name is no border. */
const haiNoi = new RegExp(`;\\s*\\p{L}|^-?\\s*${coQuan}\\s+\\p{Lu}[^,;]*,\\s*${coQuan}\\s+\\p{Lu}`, 'u');

export const nhieuNoiXuongDong = defineRule({
  id: 'nd30/kinh-gui/nhieu-noi-xuong-dong',
  ref: 'ND30-KG-04',
  component: 'kinhGui',
  title: 'Gửi từ hai nơi trở lên thì mỗi nơi nhận một dòng riêng dưới “Kính gửi:”',
  severity: 'warning',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm d',
    'trường hợp văn bản gửi cho hai cơ quan, tổ chức hoặc cá nhân trở lên thì xuống dòng, tên mỗi cơ quan, tổ chức, cá nhân hoặc mỗi nhóm cơ quan, tổ chức, cá nhân được trình bày trên một dòng riêng',
  ),
  messages: {
    lienDong: 'Nhiều nơi nhận viết liền sau “Kính gửi:”, chưa xuống dòng.',
    noiDauCungDong: 'Gửi nhiều nơi nhưng nơi nhận đầu tiên còn cùng dòng với “Kính gửi:”.',
  },
  examples: {
    right: ['Kính gửi: Các sở, ban, ngành tỉnh', 'Kính gửi:\n- Bộ Nội vụ;\n- Bộ Tài chính.'],
    wrong: ['Kính gửi: Sở Nội vụ; Sở Tài chính', 'Kính gửi: Sở Nội vụ, Sở Tài chính'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      const heading = parts.find((part) => part.role === 'heading');
      if (component !== 'kinhGui' || heading === undefined) continue;
      const ten = find(heading, sauHaiCham)?.ten;
      if (ten === undefined) continue;
      const listed = parts.some(
        (part) =>
          part.role === 'item' &&
          (part.paragraph.label !== '' || /^[-–]/u.test(part.paragraph.text.slice(part.start, part.end))),
      );
      if (haiNoi.test(ten.text.normalize('NFC').replace(/[;.\s]+$/u, '')))
        yield { message: 'lienDong', place: { kind: 'span', span: ten.span } };
      else if (listed) yield { message: 'noiDauCungDong', place: { kind: 'span', span: ten.span } };
    }
  },
});
