import type { DraftDocument } from '../draft/model';
import { fingerprintOfUnread, fingerprintsOf } from '../finding/fingerprint';
import type { Finding } from '../finding/model';
import { encodingNotice } from './encoding';
import { isReady, type CheckResult } from './judge';
import type { Unchecked } from './unchecked';

/** What is said of a draft beside what a person lets stand. */
export interface AfterWaiving {
  /** Without what is waived; ready where nothing else was in the way. */
  readonly result: CheckResult;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Fingerprints that stood for something here. */
  readonly met: ReadonlySet<string>;
}

/** Takes what a person lets stand, known by its fingerprint, out of what is said of a draft. */
export function withoutWaived(
  result: CheckResult,
  draft: DraftDocument,
  fingerprints: ReadonlySet<string>,
): AfterWaiving {
  const met = new Set<string>();
  const isWaived = (fingerprint: string): boolean => {
    if (fingerprints.has(fingerprint)) met.add(fingerprint);
    return fingerprints.has(fingerprint);
  };
  const own = fingerprintsOf(result.findings, draft, fingerprints);
  const waived = result.findings.filter((_, i) => isWaived(own[i] ?? ''));
  const seen = result.unchecked.filter((it) => isWaived(fingerprintOfUnread(it.component, it.reason)));
  if (met.size === 0) return { result, findings: [], unchecked: [], met };
  const findings = result.findings.filter((it) => !waived.includes(it));
  const unchecked = result.unchecked.filter((it) => !seen.includes(it));
  const judged = result.anatomy.system !== null && !result.notices.includes(encodingNotice);
  const readyToSign = result.readyToSign || (judged && isReady(findings, unchecked, draft));
  return { result: { ...result, findings, unchecked, readyToSign }, findings: waived, unchecked: seen, met };
}
