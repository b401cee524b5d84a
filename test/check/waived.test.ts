import { encodingNotice } from '../../src/check/encoding';
import { withoutWaived } from '../../src/check/waived';
import { fingerprintOf, fingerprintOfUnread } from '../../src/finding/fingerprint';
import { sampleDraft, sampleResult } from '../pane/sample-check';

const result = { ...sampleResult(), unchecked: [{ component: 'phuLuc' as const, reason: 'Chữ trong hình.' }] };
const every = new Set([
  ...result.findings.map((it) => fingerprintOf(it, sampleDraft)),
  fingerprintOfUnread('phuLuc', 'Chữ trong hình.'),
]);

test('where nothing is waived the very answer comes back', () => {
  expect(withoutWaived(result, sampleDraft, new Set()).result).toBe(result);
  expect(withoutWaived(result, sampleDraft, new Set(['x\ny\nz\n'])).result).toBe(result);
});

test('what is waived is left out, and said apart', () => {
  const [first, ...others] = result.findings;
  const after = withoutWaived(result, sampleDraft, new Set([fingerprintOf(first!, sampleDraft)]));
  expect(after.findings).toEqual([first]);
  expect(after.unchecked).toEqual([]);
  expect(after.result).toEqual({ ...result, findings: others, readyToSign: false });
});

test('with all of it waived and confirmed nothing stands in the way of signing', () => {
  const after = withoutWaived(result, sampleDraft, every);
  expect(after.result).toMatchObject({ findings: [], unchecked: [], readyToSign: true });
  expect(after.met).toEqual(every);
});

test('nobody can confirm letters of an old encoding, tracked changes or a document that is not judged', () => {
  const encoded = { ...result, notices: [encodingNotice] };
  const unjudged = { ...result, anatomy: { ...result.anatomy, system: null } };
  const tracked = { ...sampleDraft, trackedChanges: 1 };
  for (const after of [
    withoutWaived(encoded, sampleDraft, every),
    withoutWaived(unjudged, sampleDraft, every),
    withoutWaived(result, tracked, every),
  ])
    expect(after.result.readyToSign).toBe(false);
});
