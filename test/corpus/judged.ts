import { checkDraft, type CheckResult } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import type { DraftDocument } from '../../src/draft/model';
import type { Finding } from '../../src/finding/model';
import { citations } from '../support/registry';

/** The day on which drafts without a date are judged. */
export const asOf = '2026-06-15';

/** A draft as the product reads and judges it. */
export interface Judged extends CheckResult {
  readonly draft: DraftDocument;
}

const judged = new WeakMap<Uint8Array, Judged>();

/** Judges a file, the very same bytes once: fixing, and fixing again, ask for what is known already. */
export function judge(bytes: Uint8Array): Judged {
  const known = judged.get(bytes);
  if (known !== undefined) return known;
  const draft = readDraft(bytes);
  const now = { draft, ...checkDraft(draft, { asOf, citations }) };
  judged.set(bytes, now);
  return now;
}

/** A finding as a line of a list: what a careful reader compares. */
export function told({ severity, rule, component, message }: Finding): string {
  return `${severity} ${rule} [${component}] ${message}`;
}

/** Findings that a correct draft may raise, and why they are right. */
const allowed: readonly {
  readonly rule: string;
  readonly why: string;
  readonly when: (draft: DraftDocument) => boolean;
}[] = [
  {
    rule: 'chung/noi-dung/to-hop-dau',
    why: 'letters typed decomposed are no TCVN 6909:2001; the writer of this hand is correct in all else',
    when: (draft) => draft.paragraphs.some(({ text }) => text !== text.normalize('NFC')),
  },
  {
    rule: 'chung/noi-dung/han-ngay-nghi',
    why: 'these days are Sundays: advice that the author may well leave alone',
    when: (draft) =>
      draft.paragraphs.some(({ text }) =>
        /trước ngày 15 tháng (?:02|11) năm 2026/u.test(text.normalize('NFC').replaceAll('\u00a0', ' ')),
      ),
  },
];

/** The findings that a correct draft should not have raised. */
export function falseAlarms({ findings, draft }: Judged): readonly Finding[] {
  return findings.filter((it) => !allowed.some(({ rule, when }) => it.rule === rule && when(draft)));
}
