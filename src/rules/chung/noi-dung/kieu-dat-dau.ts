import { defineRule } from '../../rule';
import { oddWordsIn, type OddWord } from '../../reading/syllables';
import { newTone, sameTone } from '../../../text/tone';
import { replaceWith } from '../../words';

export const kieuDatDau = defineRule({
  id: 'chung/noi-dung/kieu-dat-dau',
  ref: null,
  component: 'noiDung',
  title: 'Cả văn bản một kiểu đặt dấu: hòa, thủy hoặc hoà, thuỷ',
  severity: 'info',
  appliesTo: 'all',
  basis: null,
  messages: {
    haiKieu: 'Văn bản dùng hai kiểu đặt dấu: {cu} chữ như “{viDuCu}”, {moi} chữ như “{viDuMoi}”.',
  },
  examples: {
    right: ['Công tác hòa giải ở Ủy ban nhân dân xã.', 'Công tác hoà giải ở Uỷ ban nhân dân xã.'],
    wrong: ['Công tác hoà giải ở Ủy ban nhân dân xã.'],
  },

  *check({ anatomy }) {
    const words = anatomy.of('noiDung').flatMap(oddWordsIn);
    const old = words.filter(writtenIn('old'));
    const modern = words.filter(writtenIn('new'));
    const [firstOld] = old;
    const [firstNew] = modern;
    if (firstOld === undefined || firstNew === undefined) return;
    const [few, made] = old.length < modern.length ? [old, newTone] : [modern, sameTone];
    const first = few[0] ?? firstNew;
    yield {
      message: 'haiKieu',
      place: { kind: 'span', span: first.words.span },
      data: {
        cu: String(old.length),
        moi: String(modern.length),
        viDuCu: firstOld.text,
        viDuMoi: firstNew.text,
      },
      actual: first.text,
      expected: made(first.text),
      fixes: [
        {
          title: `Đổi ${few.length} chữ cho cùng kiểu`,
          safety: 'review',
          edits: few.map((it) => replaceWith(it.words, made(it.text))),
        },
      ],
    };
  },
});

function writtenIn(style: 'old' | 'new') {
  return ({ spelling }: OddWord) => spelling.kind === 'possible' && spelling.style === style;
}
