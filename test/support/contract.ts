import * as z from 'zod';
import { components, kinds, systems } from '../../src/anatomy/model';

const component = z.enum(components);
const severity = z.enum(['error', 'warning', 'info']);
const count = z.int().nonnegative();

const location = z
  .strictObject({
    part: z.string().regex(/^(?:body|(?:textbox|header|footer|section):\d+)$/),
    paragraph: count.nullable(),
    start: count,
    end: count,
    text: z.string(),
  })
  .refine(
    ({ part, paragraph }) => part.startsWith('section:') === (paragraph === null),
    'only sections lack paragraphs',
  )
  .refine(({ start, end, text }) => text.length === end - start, 'the text is what stands there');

const basis = z.strictObject({
  instrument: z.string().min(1),
  clause: z.string().min(1),
  quote: z.string().min(1),
  standing: z.enum(['text', 'reading', 'custom']),
});

const finding = z.strictObject({
  rule: z.string().regex(/^(?:nd30|hd05|hd36|chung)\/[a-z0-9-]+\/[a-z0-9-]+$/),
  ref: z.string().min(1).nullable(),
  component,
  severity,
  message: z.string().regex(/^\S[^\n]*\.$/u),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  basis: basis.nullable(),
  location: location.nullable(),
  fixable: z.boolean(),
});

const citation = z.strictObject({
  location,
  type: z.string().min(1).nullable(),
  number: z.string().regex(/^\S+$/u).nullable(),
  date: z
    .string()
    .regex(/^\d{4}(?:-\d\d-\d\d)?$/)
    .nullable(),
  issuer: z.string().min(1).nullable(),
  title: z.string().min(1).nullable(),
  pin: z.record(z.string(), z.string()).nullable(),
  status: z.enum(['wrong', 'conflict', 'incomplete', 'outdated', 'unknown', 'ok']),
  suggestion: z.string().min(1).nullable(),
});

const errorCode = z.enum(['not-found', 'not-a-docx', 'old-doc', 'encrypted', 'damaged', 'too-large', 'unsupported']);

const file = z
  .strictObject({
    path: z.string().min(1),
    error: z.strictObject({ code: errorCode, message: z.string().regex(/^\S[^\n]*\.$/u) }).nullable(),
    system: z.enum(systems).nullable(),
    outOfScope: z.enum(['vbqppl', 'before-nd30', 'before-hd36', 'other-organisation', 'not-a-document']).nullable(),
    kind: z.enum(kinds).nullable(),
    date: z.iso.date().nullable(),
    components: z.array(z.strictObject({ key: component, paragraphs: z.array(count), text: z.string() })),
    findings: z.array(finding),
    unchecked: z.array(component),
    notices: z.array(z.strictObject({ code: z.string().min(1), message: z.string().min(1) })),
    citations: z.array(citation),
    summary: z.strictObject({ errors: count, warnings: count, infos: count, readyToSign: z.boolean() }),
  })
  .refine(({ error, system, outOfScope }) => error !== null || (system === null) === (outOfScope !== null), 'scope')
  .refine(({ findings, summary }) => {
    const of = (wanted: string) => findings.filter((it) => it.severity === wanted).length;
    return summary.errors === of('error') && summary.warnings === of('warning') && summary.infos === of('info');
  }, 'the summary counts the findings')
  .refine(({ summary }) => !summary.readyToSign || summary.errors === 0, 'nothing wrong is ready to sign')
  .refine(({ error, ...rest }) => error === null || isBare(rest), 'an unreadable file says nothing else');

function isBare(rest: Readonly<Record<string, unknown>>): boolean {
  return (
    ['system', 'outOfScope', 'kind', 'date'].every((field) => rest[field] === null) &&
    ['components', 'findings', 'unchecked', 'notices', 'citations'].every((field) => isEmpty(rest[field]))
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** `check --format json`: every field of it, and none besides. */
export const checkContract = z.strictObject({ version: z.literal(1), files: z.array(file) });

/** `fix --format json`. */
export const fixContract = z.strictObject({
  version: z.literal(1),
  output: z.string().min(1),
  applied: z.array(
    z.strictObject({ rule: z.string(), location: location.nullable(), before: z.string(), after: z.string() }),
  ),
  left: z.array(finding),
});
