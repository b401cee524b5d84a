import { mayIssue } from './agreement';
import type { Reference } from './model';

/** What may stand between two references of one list. */
const joint = /^ ?(?:,|va|,? va|,? cung)? ?(?:cac |cung )?(?:so )? ?$/;

/**
 * Gives the members of a list what they share: "các Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của
 * Bộ Chính trị" are two, both of that day. The type goes on to the right; date and issuer go back to the left.
 */
export function share(references: readonly Reference[], plain: string): readonly Reference[] {
  const shared = [...references];
  for (let i = 1; i < shared.length; i++) {
    const [left, right] = [shared[i - 1], shared[i]];
    if (right?.type !== null || right.symbol === null) continue;
    if (left?.type == null || !adjoin(left, right, plain)) continue;
    const agrees = left.symbol?.value.typeCode === right.symbol.value.typeCode;
    if (agrees) shared[i] = { ...right, type: left.type, shared: [...right.shared, 'type'] };
  }
  for (let i = shared.length - 2; i >= 0; i--) {
    const [left, right] = [shared[i], shared[i + 1]];
    if (left === undefined || right === undefined) continue;
    const next = fromRight(left, right, plain);
    if (next !== null) shared[i] = next;
  }
  return shared.map((it, i) => {
    const before = shared[i - 1];
    const after = shared[i + 1];
    const listed =
      (before !== undefined && adjoin(before, it, plain)) || (after !== undefined && adjoin(it, after, plain));
    return listed ? { ...it, brief: true } : it;
  });
}

function adjoin(left: Reference, right: Reference, plain: string): boolean {
  const between = plain.slice(left.end, right.start);
  return between.length < 24 && joint.test(between);
}

function fromRight(left: Reference, right: Reference, plain: string): Reference | null {
  if (left.law !== null && right.law !== null && left.symbol === null && right.symbol === null) {
    // "Luật A và Luật B ngày 19 tháng 6 năm 2015": a day is said of both, a year of the law it stands behind.
    const takesDay = left.date === null && right.date?.value?.length === 10 && adjoin(left, right, plain);
    return takesDay ? { ...left, date: right.date, shared: [...left.shared, 'date'] } : null;
  }
  if (left.symbol === null || right.symbol === null || left.title !== null || left.issuer !== null) return null;
  if (right.issuer === null || !adjoin(left, right, plain)) return null;
  const sameType = left.type?.value === right.type?.value;
  const issues = mayIssue(left.symbol.value, right.issuer.value);
  if (issues === false || (issues === null && left.symbol.value.issuerCode !== right.symbol.value.issuerCode))
    return null;
  const dated = left.date === null && right.date !== null && sameType;
  return {
    ...left,
    issuer: right.issuer,
    date: dated ? right.date : left.date,
    shared: [...left.shared, 'issuer', ...(dated ? (['date'] as const) : [])],
  };
}
