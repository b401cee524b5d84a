import { fold } from '../../../text/fold';
import { nghiDinh30 } from '../../law/nd30/basis';
import { at } from '../../place';
import { defineRule } from '../../rule';

export const nhacDen = defineRule({
  id: 'nd30/phu-luc/nhac-den',
  ref: 'ND30-PL-01',
  component: 'phuLuc',
  title: 'Văn bản có phụ lục thì trong văn bản có chỉ dẫn về phụ lục đó',
  severity: 'warning',
  appliesTo: 'all',
  attached: false,
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm a',
    'Trường hợp văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó.',
  ),
  messages: { khongNhac: 'Có phụ lục kèm theo nhưng nội dung văn bản không nhắc đến phụ lục.' },
  examples: {
    right: [
      {
        text: 'Phụ lục I',
        shown: 'nội dung có câu “Chi tiết tại Phụ lục I”',
        beside: { noiDung: 'Sở Nội vụ giao nhiệm vụ cho các đơn vị. Chi tiết tại Phụ lục I./.' },
      },
    ],
    wrong: [
      {
        text: 'Phụ lục I',
        shown: 'nội dung không nhắc đến',
        beside: { noiDung: 'Sở Nội vụ giao nhiệm vụ cho các đơn vị./.' },
      },
    ],
  },

  *check({ anatomy }) {
    const heading = anatomy.of('phuLuc').find((part) => part.role === 'heading' && part.confidence === 'sure');
    const body = anatomy.of('noiDung');
    if (heading === undefined || body.length === 0) return;
    const mentioned = body.some(({ paragraph }) =>
      /phu luc|kem theo|dinh kem|gui kem|bieu mau|danh sach|phu bieu/.test(fold(paragraph.text)),
    );
    if (!mentioned) yield { message: 'khongNhac', place: at(heading) };
  },
});
