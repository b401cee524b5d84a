import { recordPart } from '../../record/model';
import type { Kept } from '../host';
import type { OfficeApi } from './globals';
import { answerOf } from './package';

const denied: Kept = { kind: 'refused', reason: 'denied' };
const unsupported: Kept = { kind: 'refused', reason: 'unsupported' };

/**
 * Keeps a text as a custom XML part of the open document (Common API, set CustomXmlParts), in place of the one there;
 * null: takes it out. The new part comes before the old one goes, and what Word says it has done is looked at: Word on the
 * web may answer and do nothing (office-js #5910).
 */
export async function keepInWord(office: OfficeApi, text: string | null): Promise<Kept> {
  const parts = partsOf(office);
  if (parts === null) return unsupported;
  try {
    const before = await standing(office, parts);
    if (text === null) return await withoutAll(office, parts, before);
    const added = await answerOf<Office.CustomXmlPart>(office, (callback) => {
      parts.addAsync(text, callback);
    });
    const known = new Set(before.map(({ id }) => id));
    const after = await standing(office, parts);
    if (!after.some(({ id }) => !known.has(id))) return unsupported;
    return await replaced(office, before, added);
  } catch {
    return denied;
  }
}

/** Milliseconds: a Word that has not handed over its file has been waited for already. */
const shortly = 5000;

/** What the open document keeps, where it could not be had as a package; null: nothing, or this Word does not say. */
export async function keptInWord(office: OfficeApi): Promise<string | null> {
  const parts = partsOf(office);
  if (parts === null) return null;
  try {
    const [first] = await standing(office, parts, shortly);
    if (first === undefined) return null;
    return await answerOf<string>(
      office,
      (callback) => {
        first.getXmlAsync(callback);
      },
      shortly,
    );
  } catch {
    return null;
  }
}

/** Undefined in some Words whatever the reference says (office-js-docs-reference #692). */
function partsOf(office: OfficeApi): Office.CustomXmlParts | null {
  if (!office.context.requirements.isSetSupported('CustomXmlParts')) return null;
  return (office.context.document as Partial<Office.Document>).customXmlParts ?? null;
}

function standing(
  office: OfficeApi,
  parts: Office.CustomXmlParts,
  within?: number,
): Promise<readonly Office.CustomXmlPart[]> {
  return answerOf<Office.CustomXmlPart[]>(
    office,
    (callback) => {
      parts.getByNamespaceAsync(recordPart.namespace, callback);
    },
    within,
  );
}

/** Two parts would leave open which one holds: where the old one does not go, the new one does. */
async function replaced(
  office: OfficeApi,
  before: readonly Office.CustomXmlPart[],
  added: Office.CustomXmlPart,
): Promise<Kept> {
  try {
    for (const part of before) await gone(office, part);
    return { kind: 'applied' };
  } catch {
    await gone(office, added);
    return denied;
  }
}

async function withoutAll(
  office: OfficeApi,
  parts: Office.CustomXmlParts,
  before: readonly Office.CustomXmlPart[],
): Promise<Kept> {
  for (const part of before) await gone(office, part);
  return (await standing(office, parts)).length === 0 ? { kind: 'applied' } : unsupported;
}

async function gone(office: OfficeApi, part: Office.CustomXmlPart): Promise<void> {
  await answerOf<unknown>(office, (callback) => {
    part.deleteAsync(callback);
  });
}
