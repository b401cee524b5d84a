import { addressedTo, kinhGuiLines } from '../../src/drafting/kinh-gui';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import type { Edit } from '../../src/finding/model';
import { changed } from '../edits/changed';
import { draftOf } from '../support/draft-of';
import { golden } from '../support/golden';

test.each([
  [['Sở Nội vụ'], 'nd30', ['Kính gửi: Sở Nội vụ']],
  [['Sở Nội vụ;', ' Sở Tài chính.'], 'nd30', ['Kính gửi:', '- Sở Nội vụ;', '- Sở Tài chính.']],
  [['Tỉnh uỷ', 'Các chi bộ'], 'hd36', ['Kính gửi:', '- Tỉnh uỷ,', '- Các chi bộ.']],
  [[' '], 'nd30', []],
] as const)('%p by %s', (receivers, system, lines) => {
  expect(kinhGuiLines(receivers, system)).toEqual(lines);
});

const check = (bytes: Uint8Array) => checkDraft(readDraft(bytes), { asOf: '2026-11-26' });

/** A golden công văn whose Kính gửi is taken out. */
function bare(name: string): Uint8Array {
  const { bytes } = golden(name);
  const gone = new Set(
    check(bytes)
      .anatomy.of('kinhGui')
      .map(({ paragraph }) => paragraph),
  );
  expect(gone.size).toBeGreaterThan(0);
  const edits = [...gone].map(({ part, index, text }): Edit => ({
    kind: 'deleteParagraph',
    part,
    paragraph: index,
    expect: text,
  }));
  return changed(bytes, edits);
}

describe.each(['cong-van-002-dung', 'cong-van-000', 'dang-cong-van-hd05-dung', 'dang-36-cong-van-huyen'])(
  '%s',
  (name) => {
    test.each([[['Tỉnh ủy']], [['Các phòng, ban trực thuộc', 'Các trường học trên địa bàn', 'Trạm Y tế']]])(
      'with %p it says nothing that it did not say with its own Kính gửi',
      (receivers) => {
        const bytes = bare(name);
        const answer = addressedTo(check(bytes).anatomy, receivers);
        if (answer.kind === 'refused') throw new Error(answer.reason);
        const after = check(changed(bytes, answer.edits));
        const known = new Set(check(golden(name).bytes).findings.map(({ rule }) => rule));
        expect(after.anatomy.of('kinhGui')).toHaveLength(receivers.length === 1 ? 1 : receivers.length + 1);
        expect(
          after.findings
            .map(({ rule, message }) => `${rule}: ${message}`)
            .filter((it) => !known.has(it.split(':')[0]!)),
        ).toEqual([]);
      },
    );
  },
);

test.each([
  ['it is there', draftOf({}).anatomy, ['Sở Nội vụ'], /đã có Kính gửi/],
  ['nobody is named', draftOf({ kinhGui: null }).anatomy, [], /Chưa có nơi nhận/],
  ['there is no text', draftOf({ kinhGui: null, noiDung: null }).anatomy, ['Sở Nội vụ'], /đoạn nội dung đầu tiên/],
  ['no convention applies', { ...draftOf({}).anatomy, system: null }, ['Sở Nội vụ'], /ngoài phạm vi/],
] as const)('refused where %s', (_, anatomy, receivers, reason) => {
  expect(addressedTo(anatomy, receivers)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) as string });
});
