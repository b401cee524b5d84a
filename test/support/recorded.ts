import { withCustomXml } from '../../src/edits/custom-xml';
import { recordPart, type DocumentRecord } from '../../src/record/model';
import { recordText } from '../../src/record/write';

/** The same .docx with a record in it, or with any text in the record's place. */
export function recorded(bytes: Uint8Array, record: DocumentRecord | string): Uint8Array {
  const text = typeof record === 'string' ? record : recordText(record);
  const written = withCustomXml(bytes, { ...recordPart, text });
  if (written === null) throw new Error('Flat OPC keeps no record.');
  return written;
}
