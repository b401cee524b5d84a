import type { CheckResult } from '../../../src/check/check';
import type { DraftDocument } from '../../../src/draft/model';
import { Registry } from '../../../src/catalogue/registry';
import { builtIn } from '../../../src/catalogue/built-in';
import type { Instrument } from '../../../src/catalogue/model';
import { citationsWith } from '../../../src/rules/reading/citations';
import { draftOf, type Parts } from '../../support/draft-of';

/** A draft with its references read, as the pane knows it after a check. */
export function citingDraft(
  noiDung: Parts['noiDung'],
  { own = [], ...parts }: Parts & { readonly own?: readonly Instrument[] } = {},
): { readonly draft: DraftDocument; readonly result: CheckResult } {
  const context = draftOf({ kind: 'ke-hoach', ...parts, ...(noiDung === undefined ? {} : { noiDung }) });
  const citations = citationsWith(new Registry(builtIn(), own))(context);
  const { draft, anatomy } = context;
  return { draft, result: { anatomy, citations, findings: [], unchecked: [], notices: [], readyToSign: true } };
}

export const chiThi33 =
  'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới';
