import { degreeBefore } from '../text/degrees';
import type { Convention, Profile, Remark, Signer } from './model';

const authorities: Readonly<Record<Convention, { readonly form: RegExp; readonly say: string }>> = {
  nd30: {
    form: /^(?:TM|KT|TL|TUQ)\. \S/u,
    say: 'ghi “TM.”, “KT.”, “TL.” hoặc “TUQ.” có dấu chấm và một dấu cách, ví dụ “KT. CHỦ TỊCH”',
  },
  hd05: {
    form: /^(?:T\/M|K\/T|T\/L) \S/u,
    say: 'ghi “T/M”, “K/T” hoặc “T/L” và một dấu cách, ví dụ “T/M ĐẢNG UỶ”',
  },
};

/** Names that are none, degrees where the convention prints none, quyền hạn in another form, entries that stand twice. */
export function faultsOfSigners({ signers, convention, field }: Profile): readonly Remark[] {
  return signers.flatMap((signer, i) => {
    const remark = (key: readonly (string | number)[], message: string): Remark => ({
      path: ['signers', i, ...key],
      message,
    });
    const first = signers.findIndex((other) => saysTheSame(other, signer));
    const name = nameFault(signer.name, field);
    return [
      ...(name === null ? [] : [remark(['name'], name)]),
      ...faultsOfAuthority(signer.authority, convention).map(({ path, message }) =>
        remark(['authority', ...path], message),
      ),
      ...(signer.title === '' && signer.authority.length === 0
        ? [remark(['title'], 'còn thiếu chức vụ hoặc quyền hạn của người ký')]
        : []),
      ...(/^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)(?:\.|\s)/u.test(signer.title)
        ? [remark(['title'], 'dòng có TM., KT., TL., TUQ. ghi ở quyền hạn; ở đây ghi chức vụ của chính người ký')]
        : []),
      ...(first < i ? [remark([], `trùng với mục ${first + 1}`)] : []),
    ];
  });
}

function faultsOfAuthority(lines: readonly string[], convention: Convention): readonly Remark[] {
  const { form, say } = authorities[convention];
  const wrong = lines.flatMap((line, i) => (form.test(line) ? [] : [{ path: [i], message: say }]));
  const late = lines.findIndex((line, i) => i > 0 && /^T(?:M\.|\/M) /u.test(line));
  return late < 0 ? wrong : [...wrong, { path: [late], message: 'dòng thay mặt tập thể đứng trước các dòng khác' }];
}

function nameFault(name: string, field: Profile['field']): string | null {
  if (name === '') return 'để trống';
  const degree = degreeBefore(name).trim();
  if (degree !== '' && field === 'general')
    return `trước họ tên người ký không ghi “${degree}”; chỉ cơ quan giáo dục, y tế, khoa học, lực lượng vũ trang ghi theo quy định của ngành`;
  const words = name.slice(degreeBefore(name).length).split(' ');
  if (words.length < 2) return 'ghi đủ họ, chữ đệm và tên';
  return words.every((word) => /^\p{Lu}/u.test(word) && (word.length === 1 || /\p{Ll}/u.test(word)))
    ? null
    : 'họ tên viết hoa chữ cái đầu mỗi tiếng, không in hoa cả tên';
}

function saysTheSame(one: Signer, other: Signer): boolean {
  return (
    one.name === other.name && one.title === other.title && one.authority.join('\n') === other.authority.join('\n')
  );
}
