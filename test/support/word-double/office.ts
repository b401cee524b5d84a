import { lockIn } from '../../../src/host/lock';
import { customPartsIn, namespaceOf, withoutPart, withPart, type CustomPart } from './custom-xml';
import type { DoubleDocument } from './document';
import { includes, type RequirementSet, type Sets } from './members';

type Callback = (result: object) => void;

const internalError = { code: 5001, name: 'Internal Error', message: 'An internal error has occurred.' };

/** The Common API as far as a host needs it: the file in slices, requirement sets, the mode of the document. */
export function officeDouble(document: DoubleDocument, sets: Sets, mode: 'readOnly' | 'readWrite', platform: string) {
  return {
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    context: {
      platform,
      document: {
        mode,
        getFileAsync(type: string, options: { readonly sliceSize?: number }, callback: Callback): void {
          later(document, callback, () => {
            const value = opened(document, type, options.sliceSize ?? largestSlice);
            return value && { value };
          });
        },
        ...(sets.CustomXmlParts === false ? {} : { customXmlParts: customXmlPartsOf(document) }),
        addHandlerAsync(type: string, handler: () => void): void {
          document.events.on(selectionEvent(type), handler);
        },
        removeHandlerAsync(type: string, { handler }: { readonly handler: () => void }): void {
          document.events.off(selectionEvent(type), handler);
        },
      },
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          name === 'CustomXmlParts'
            ? sets.CustomXmlParts !== false
            : includes(sets, `${name} ${version}` as RequirementSet),
      },
    },
  };
}

const largestSlice = 4_194_304;

/** `Document.customXmlParts`: a document that is locked takes none and gives none up. */
function customXmlPartsOf(document: DoubleDocument) {
  const isRefused = (what: 'add' | 'delete') =>
    document.failures.customXml === what || document.failures.write !== null || lockIn(document.bytes) !== null;
  const standing = (id: string) => customPartsIn(document.bytes).find((it) => it.id === id) ?? null;
  const partOf = ({ id }: CustomPart) => ({
    id,
    builtIn: false,
    getXmlAsync(callback: Callback): void {
      later(document, callback, () => standing(id) && { value: standing(id)?.xml });
    },
    deleteAsync(callback: Callback): void {
      later(document, callback, () => {
        if (standing(id) === null || isRefused('delete')) return null;
        document.customXml((bytes) => withoutPart(bytes, id));
        return { value: undefined };
      });
    },
  });
  return {
    getByNamespaceAsync(namespace: string, callback: Callback): void {
      later(document, callback, () => ({
        value: customPartsIn(document.bytes)
          .filter(({ xml }) => namespaceOf(xml) === namespace)
          .map(partOf),
      }));
    },
    addAsync(xml: string, callback: Callback): void {
      later(document, callback, () => {
        if (isRefused('add') || !/^<[^?!]/.test(xml)) return null;
        const id = document.guid();
        if (document.failures.customXml !== 'idle') document.customXml((bytes) => withPart(bytes, xml, id));
        return { value: partOf({ id, name: '', xml }) };
      });
    },
  };
}

function selectionEvent(type: string): 'moved' {
  if (type !== 'documentSelectionChanged') throw new Error(`The double has no event “${type}”.`);
  return 'moved';
}

/** Answers after the caller has gone on, as every method named …Async does; a slow host, much later. Null: it failed. */
function later(document: DoubleDocument, callback: Callback, answer: () => { readonly value: unknown } | null): void {
  if (document.failures.silent) return;
  setTimeout(() => {
    const given = answer();
    callback(given === null ? { status: 'failed', error: internalError } : { status: 'succeeded', ...given });
  }, document.delay);
}

function fails({ failures }: DoubleDocument, index: number): boolean {
  if (failures.slice?.index !== index || failures.slice.times === 0) return false;
  failures.slice.times--;
  return true;
}

/** At most two files may be open; a slice over 4 MB is an internal error. */
function opened(document: DoubleDocument, type: string, sliceSize: number): object | null {
  if (type !== 'compressed' || sliceSize > largestSlice) return null;
  if (document.failures.file || document.openFiles >= 2) return null;
  document.openFiles++;
  const bytes = document.bytes;
  let open = true;
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / document.sliceSize(sliceSize)),
    getSliceAsync(index: number, callback: Callback) {
      later(document, callback, () => {
        if (!open || fails(document, index)) return null;
        const size = document.sliceSize(sliceSize);
        const data = [...bytes.subarray(index * size, (index + 1) * size)];
        return { value: { index, size: data.length, data } };
      });
    },
    closeAsync(callback?: Callback) {
      later(document, callback ?? (() => undefined), () => {
        if (open) document.openFiles--;
        open = false;
        return { value: undefined };
      });
    },
  };
}
