import { documentsOf } from '../anatomy/documents';
import type { Anatomy, Component, IsoDate, Kind, System } from '../anatomy/model';
import { recognise } from '../anatomy/recognise';
import type { DraftDocument, Notice } from '../draft/model';
import type { Finding } from '../finding/model';
import type { Profile } from '../profile/model';
import { noOffice, type OfficeRules } from '../rules/office';
import type { PlacedCitation, ReadCitations } from '../rules/reading/references';
import { TextMemory } from '../rules/reading/shared-text';
import type { Flag, Rule, RuleContext } from '../rules/rule';
import { encodingNotice, readInUnicode, speaksOfEncoding } from './encoding';
import { askedBy, completeFor, officeNotice } from './office';
import { inReadingOrder, withoutDuplicates, withoutLesser } from './order';
import { scopeNotice } from './scope';
import { uncheckedOf, unreadOf, withMissing, type Unchecked } from './unchecked';
import { watchLooks, type Watched } from './unread-looks';

/** What the author decides instead of the recogniser, and the day. */
export interface LookOptions {
  /** The day that stands in for today where the draft has no date. Nothing below reads the clock. */
  readonly asOf: IsoDate;
  readonly system?: System | 'auto';
  readonly kind?: Kind | 'auto';
  /** Reads references and compares them with a registry; without it no reference is judged or listed. */
  readonly citations?: ReadCitations;
  /** What the office has decided for itself. */
  readonly office?: OfficeRules;
  /** The agency that the author works for. */
  readonly profile?: Profile;
  /** Texts of drafts before: what they share with this one is not read again. */
  readonly memory?: TextMemory;
}

/** A draft whose parts are known, before any rule is asked. */
export interface Looked {
  readonly draft: DraftDocument;
  readonly anatomy: Anatomy;
  readonly asOf: IsoDate;
  /** Its words stand in an old encoding. */
  readonly encoded: boolean;
  readonly citations: ReadCitations | null;
  readonly office: OfficeRules;
  readonly profile: Profile | undefined;
  /** Null where the host has handed over how everything looks. */
  readonly watched: Watched | null;
}

/** What the checker says of one draft. */
export interface CheckResult {
  readonly anatomy: Anatomy;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly notices: readonly Notice[];
  /** Every reference to an instrument, in its order. */
  readonly citations: readonly PlacedCitation[];
  readonly readyToSign: boolean;
}

/** Recognises the parts of a draft, read in Unicode where it was typed in an old encoding. */
export function lookAt(draft: DraftDocument, options: LookOptions): Looked {
  const { system = 'auto', kind = 'auto', asOf, citations = null, office = noOffice, profile } = options;
  const shown = readInUnicode(draft);
  const watched = shown === null ? watchLooks(draft) : null;
  const looked = watched?.draft ?? draft;
  (options.memory ?? new TextMemory()).share(looked);
  return {
    draft: looked,
    watched,
    anatomy: recognise(shown ?? looked, { system, kind, asOf }),
    asOf,
    encoded: shown !== null,
    citations,
    office,
    profile,
  };
}

/** Judges a draft by those of the rules that concern it, each at the level that the office gives it. */
export function judge(looked: Looked, rules: readonly Rule[]): CheckResult {
  const { draft, anatomy, office } = looked;
  if (anatomy.system === null) {
    const notices = [...scopeNotice(anatomy), ...draft.notices];
    return { anatomy, findings: [], unchecked: [], notices, citations: [], readyToSign: false };
  }
  if (looked.encoded) return judgeEncoding(looked, anatomy.system, rules);

  const contexts = contextsOf(looked, anatomy.system);
  const found = run(rules, contexts, looked);
  const unchecked = withMissing(uncheckedOf(draft, anatomy, rules), found, draft);
  const findings = found.filter((finding) => !mayStandUnread(finding, unchecked));
  return {
    anatomy,
    findings,
    unchecked,
    notices: [...officeNotice(office), ...draft.notices],
    citations: looked.citations === null ? [] : contexts.flatMap(looked.citations),
    readyToSign: isReady(findings, unchecked, draft),
  };
}

/** Words in an old encoding cannot be judged before they are turned: nothing else is said of them, and nothing passes. */
function judgeEncoding(looked: Looked, system: System, rules: readonly Rule[]): CheckResult {
  const { draft, anatomy, office } = looked;
  return {
    anatomy,
    findings: run(rules.filter(speaksOfEncoding), contextsOf(looked, system), looked),
    unchecked: unreadOf(anatomy, encodingNotice.message),
    notices: [encodingNotice, ...officeNotice(office), ...draft.notices],
    citations: [],
    readyToSign: false,
  };
}

/** What rules look at: each document of the file by itself, all of one convention and day. */
function contextsOf(
  { draft, anatomy, asOf, citations, office, profile }: Looked,
  system: System,
): readonly RuleContext[] {
  const agency = profile === undefined ? {} : { profile };
  const common = { draft, system, asOf: anatomy.date ?? asOf, citations, office: office.words, ...agency };
  return documentsOf(anatomy).map((it) => ({ ...common, anatomy: it, kind: it.kind }));
}

function run(
  all: readonly Rule[],
  contexts: readonly RuleContext[],
  { office, watched }: Pick<Looked, 'office' | 'watched'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [i, context] of contexts.entries()) {
    for (const rule of askedBy(office, chosenFor(context, all))) {
      if (!holdsFor(rule, context.anatomy, i === 0)) continue;
      for (const flag of flagsOf(rule, context, watched))
        findings.push(completeFor(office, rule, flag, context.anatomy));
    }
  }
  return inReadingOrder(withoutLesser(withoutDuplicates(findings)));
}

const chosen = new WeakMap<readonly Rule[], Map<string, readonly Rule[]>>();

/** Those of the rules that concern a document of this convention and kind: chosen once, whichever draft asks first. */
function chosenFor(context: Pick<RuleContext, 'system' | 'kind'>, all: readonly Rule[]): readonly Rule[] {
  const key = `${context.system} ${context.kind ?? ''}`;
  const known = chosen.get(all) ?? new Map<string, readonly Rule[]>();
  chosen.set(all, known);
  const own = known.get(key) ?? all.filter((rule) => concerns(rule, context));
  known.set(key, own);
  return own;
}

/** What a text attached to another document has of its own. The page is the file's, looked at with its first document. */
const ofAttached: ReadonlySet<Component> = new Set(['tenLoai', 'trichYeu', 'noiDung', 'vienDan', 'phuLuc']);

function holdsFor({ attached, component }: Rule, { standing }: Anatomy, isFirst: boolean): boolean {
  if (standing === 'own') return true;
  return attached ?? (ofAttached.has(component) || (component === 'trang' && isFirst));
}

/** So often one rule speaks of one paragraph, and of one draft: more is nobody's draft, and nobody would read it. */
const mostInParagraph = 200;
const mostInDraft = 5000;

/** Most rules find nothing: nothing is made for them. */
const nothing: readonly Flag[] = [];

/** What a rule says; of a look that nobody has read, and whatever comes after it, nothing. */
function flagsOf(rule: Rule, context: RuleContext, watched: Watched | null): readonly Flag[] {
  let heard: Flag[] | null = null;
  let counts: Map<string, number> | null = null;
  const before = watched?.asked();
  for (const flag of rule.check(context)) {
    if (watched?.asked() !== before) break;
    const { place } = flag;
    heard ??= [];
    counts ??= new Map();
    const where = place.kind === 'span' ? `${place.span.part}:${place.span.paragraph}` : place.kind;
    const count = (counts.get(where) ?? 0) + 1;
    counts.set(where, count);
    if (count <= mostInParagraph) heard.push(flag);
    if (heard.length === mostInDraft) break;
  }
  return heard ?? nothing;
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

/** No error, no place left to fill, nothing unread, nothing tracked or commented. */
export function isReady(findings: readonly Finding[], unchecked: readonly Unchecked[], draft: DraftDocument): boolean {
  const errors = findings.some((finding) => finding.severity === 'error' || isUnfilled(finding));
  return !errors && unchecked.length === 0 && draft.trackedChanges === 0 && draft.comments === 0;
}

/** A place that still tells the author what to write. */
function isUnfilled({ rule, severity }: Finding): boolean {
  return rule === 'chung/noi-dung/cho-con-trong' && severity === 'warning';
}
