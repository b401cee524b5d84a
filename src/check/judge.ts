import type { Anatomy, IsoDate, Kind, System } from '../anatomy/model';
import { recognise } from '../anatomy/recognise';
import type { DraftDocument, Notice } from '../draft/model';
import type { Finding } from '../finding/model';
import type { Flag, Rule, RuleContext } from '../rules/rule';
import { complete } from './complete';
import { encodingNotice, readInUnicode, speaksOfEncoding } from './encoding';
import { inReadingOrder, withoutDuplicates } from './order';
import { scopeNotice } from './scope';
import { uncheckedOf, unreadOf, type Unchecked } from './unchecked';

/** What the author decides instead of the recogniser, and the day. */
export interface LookOptions {
  /** The day that stands in for today where the draft has no date. Nothing below reads the clock. */
  readonly asOf: IsoDate;
  readonly system?: System | 'auto';
  readonly kind?: Kind | 'auto';
}

/** A draft whose parts are known, before any rule is asked. */
export interface Looked {
  readonly draft: DraftDocument;
  readonly anatomy: Anatomy;
  readonly asOf: IsoDate;
  /** Its words stand in an old encoding. */
  readonly encoded: boolean;
}

/** What the checker says of one draft. */
export interface CheckResult {
  readonly anatomy: Anatomy;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly notices: readonly Notice[];
  readonly readyToSign: boolean;
}

/** Recognises the parts of a draft, read in Unicode where it was typed in an old encoding. */
export function lookAt(draft: DraftDocument, { system = 'auto', kind = 'auto', asOf }: LookOptions): Looked {
  const shown = readInUnicode(draft);
  return { draft, anatomy: recognise(shown ?? draft, { system, kind, asOf }), asOf, encoded: shown !== null };
}

/** Judges a draft by those of the rules that concern it. */
export function judge(looked: Looked, rules: readonly Rule[]): CheckResult {
  const { draft, anatomy, asOf } = looked;
  if (anatomy.system === null) {
    const notices = [...scopeNotice(anatomy.outOfScope), ...draft.notices];
    return { anatomy, findings: [], unchecked: [], notices, readyToSign: false };
  }
  if (looked.encoded) return judgeEncoding(looked, anatomy.system, rules);

  const context = { draft, anatomy, system: anatomy.system, kind: anatomy.kind, asOf: anatomy.date ?? asOf };
  const unchecked = uncheckedOf(draft, anatomy, rules);
  const findings = run(rules, context).filter((finding) => !mayStandUnread(finding, unchecked));
  return {
    anatomy,
    findings,
    unchecked,
    notices: draft.notices,
    readyToSign: isReady(findings, unchecked, draft),
  };
}

/** Words in an old encoding cannot be judged before they are turned: nothing else is said of them, and nothing passes. */
function judgeEncoding({ draft, anatomy, asOf }: Looked, system: System, rules: readonly Rule[]): CheckResult {
  const context = { draft, anatomy, system, kind: anatomy.kind, asOf: anatomy.date ?? asOf };
  return {
    anatomy,
    findings: run(rules.filter(speaksOfEncoding), context),
    unchecked: unreadOf(anatomy, encodingNotice.message),
    notices: [encodingNotice, ...draft.notices],
    readyToSign: false,
  };
}

function run(rules: readonly Rule[], context: RuleContext): readonly Finding[] {
  const findings = rules
    .filter((rule) => concerns(rule, context))
    .flatMap((rule) => flagsOf(rule, context).map((flag) => complete(rule, flag, context.anatomy)));
  return inReadingOrder(withoutDuplicates(findings));
}

/** So often one rule speaks of one paragraph, and of one draft: more is nobody's draft, and nobody would read it. */
const mostInParagraph = 200;
const mostInDraft = 5000;

function flagsOf(rule: Rule, context: RuleContext): readonly Flag[] {
  const heard: Flag[] = [];
  const counts = new Map<string, number>();
  for (const flag of rule.check(context)) {
    const { place } = flag;
    const where = place.kind === 'span' ? `${place.span.part}:${place.span.paragraph}` : place.kind;
    const count = (counts.get(where) ?? 0) + 1;
    counts.set(where, count);
    if (count <= mostInParagraph) heard.push(flag);
    if (heard.length === mostInDraft) break;
  }
  return heard;
}

/** Rules of the convention applied and those that hold everywhere, for this kind of document. */
export function concerns(rule: Rule, { system, kind }: Pick<RuleContext, 'system' | 'kind'>): boolean {
  const ofSystem = rule.id.startsWith(`${system}/`) || rule.id.startsWith('chung/');
  return ofSystem && (rule.appliesTo === 'all' || (kind !== null && rule.appliesTo.includes(kind)));
}

/** What is not found cannot be called missing where it may stand in something that was not read. */
function mayStandUnread(finding: Finding, unchecked: readonly Unchecked[]): boolean {
  return finding.place.kind === 'missing' && unchecked.some((it) => it.component === finding.component);
}

function isReady(findings: readonly Finding[], unchecked: readonly Unchecked[], draft: DraftDocument): boolean {
  const errors = findings.some((finding) => finding.severity === 'error' || isUnfilled(finding));
  return !errors && unchecked.length === 0 && draft.trackedChanges === 0 && draft.comments === 0;
}

/** A place that still tells the author what to write. */
function isUnfilled({ rule, severity }: Finding): boolean {
  return rule === 'chung/noi-dung/cho-con-trong' && severity === 'warning';
}
