import { thongLe } from '../../law/nd30/basis';
import { at, textOf } from '../../place';
import { receiversOf } from '../../reading/receivers';
import { nameOfReceiver } from '../../reading/same-receiver';
import { defineRule } from '../../rule';

export const trungNoiNhan = defineRule({
  id: 'nd30/noi-nhan/trung-noi-nhan',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  title: 'Mỗi nơi nhận chỉ ghi một lần',
  severity: 'warning',
  appliesTo: 'all',
  basis: thongLe(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm d',
    'tên mỗi cơ quan, tổ chức, đơn vị và cá nhân hoặc mỗi nhóm cơ quan, tổ chức, đơn vị nhận văn bản được trình bày trên một dòng riêng',
  ),
  messages: {
    haiLan: 'Nơi nhận “{ten}” ghi hai lần.',
    trongKinhGui: 'Nơi nhận “{ten}” đã có ở Kính gửi, dòng “Như trên” đã gồm nơi này.',
  },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Như trên;\n- UBND tỉnh;\n- UBND tỉnh (để b/c);\n- Lưu: VT, VP.'],
  },

  *check({ anatomy }) {
    const list = receiversOf(anatomy.of('noiNhan').filter(({ role }) => role === 'item'));
    const above = receiversOf(anatomy.of('kinhGui')).map(nameOfReceiver);
    const refersUp = list.some(({ first }) =>
      /^[-–—+*•]?\s*như\s+(?:trên|kính)/iu.test(textOf(first).normalize('NFC')),
    );
    const seen = new Set<string>();
    for (const receiver of list) {
      const name = nameOfReceiver(receiver);
      if (name === null) continue;
      const twice = seen.has(name);
      seen.add(name);
      const inAddress = refersUp && above.includes(name);
      if (!twice && !inAddress) continue;
      const ten = textOf(receiver.first)
        .replace(/^[-–—+*•·]\s*/u, '')
        .replace(/[;.,]\s*$/u, '');
      const { paragraph } = receiver.first;
      const alone = receiver.parts.length === 1 && paragraph.text.trim().length === textOf(receiver.first).length;
      yield {
        message: twice ? 'haiLan' : 'trongKinhGui',
        ...(twice ? {} : { severity: 'info' as const }),
        place: at(receiver.first),
        data: { ten },
        actual: ten,
        fixes: alone
          ? [
              {
                title: 'Bỏ dòng này',
                safety: 'review',
                edits: [
                  { kind: 'deleteParagraph', part: paragraph.part, paragraph: paragraph.index, expect: paragraph.text },
                ],
              },
            ]
          : [],
      };
    }
  },
});
