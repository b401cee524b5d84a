import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rewritePart } from './rewrite-docx';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The .docx with the protection that its settings give, by the kind of editing that is left. */
export function protectedDocx(bytes: Uint8Array, left: string, enforced = '1'): Uint8Array {
  return rewritePart(bytes, 'word/settings.xml', (xml) =>
    xml.replace('</w:settings>', `<w:documentProtection w:edit="${left}" w:enforcement="${enforced}"/></w:settings>`),
  );
}

/** The .docx as Word leaves it after “Mark as Final” was set, or taken back. */
export function finalDocx(bytes: Uint8Array, final: 'true' | 'false' = 'true'): Uint8Array {
  return withParts(
    bytes,
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
    'docProps/final.xml',
    {
      'docProps/final.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="_MarkAsFinal"><vt:bool>${final}</vt:bool></property></Properties>`,
    },
  );
}

/** The .docx with a digital signature, or with the empty origin that a signature taken away leaves behind. */
export function signedDocx(bytes: Uint8Array, signatures: 0 | 1 = 1): Uint8Array {
  const kind = `${relationships}/digital-signature`;
  const signature = `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${kind}/signature" Target="sig1.xml"/></Relationships>`;
  return withParts(bytes, `${kind}/origin`, '_xmlsignatures/origin.sigs', {
    '_xmlsignatures/origin.sigs': '',
    ...(signatures === 0
      ? {}
      : {
          '_xmlsignatures/_rels/origin.sigs.rels': signature,
          '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
        }),
  });
}

function withParts(
  bytes: Uint8Array,
  type: string,
  target: string,
  parts: Readonly<Record<string, string>>,
): Uint8Array {
  const files = unzipSync(bytes);
  const rels = strFromU8(files['_rels/.rels'] ?? new Uint8Array()).replace(
    '</Relationships>',
    `<Relationship Id="rIdOfTest" Type="${type}" Target="${target}"/></Relationships>`,
  );
  const added = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...files, '_rels/.rels': strToU8(rels), ...added });
}
