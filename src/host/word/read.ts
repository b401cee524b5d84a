import type { Reading } from '../host';
import { HostError } from '../host-error';
import { keptIn } from '../kept';
import { lockIn } from '../lock';
import { isReadOnly } from './capabilities';
import { hostErrorOf } from './error';
import { flatReading, sectionReading } from './flat';
import type { OfficeApi, WordApi } from './globals';
import { keptInWord } from './kept';
import { packageOf } from './package';
import { textReading } from './plain';

const complete: Reading['coverage'] = { sections: true, headers: true, formatting: true };

/**
 * The draft by the first way that works: the whole package; the body and its headers as Flat OPC; the sections one by
 * one; the paragraphs' text.
 * What a way cannot see is told in `coverage`, what forbids changes in `lock`. Throws HostError when none works.
 */
export async function readWord(office: OfficeApi, word: WordApi): Promise<Reading> {
  const ways = [
    () => wholePackage(office),
    () => flatReading(word),
    () => sectionReading(word),
    () => textReading(word),
  ];
  let last: unknown;
  for (const way of ways) {
    try {
      return await withKept(office, locked(office, await way()));
    } catch (error) {
      last = error;
    }
  }
  throw hostErrorOf(last, 'read-failed');
}

function locked(office: OfficeApi, reading: Reading): Reading {
  const lock = lockIn(reading.bytes) ?? (isReadOnly(office) ? 'readOnly' : null);
  return lock === null ? reading : { ...reading, lock };
}

/** What the package brings; Word is asked where it could not be had as one. */
async function withKept(office: OfficeApi, reading: Reading): Promise<Reading> {
  const kept = isZip(reading.bytes) ? keptIn(reading.bytes) : await keptInWord(office);
  return kept === null ? reading : { ...reading, kept };
}

async function wholePackage(office: OfficeApi): Promise<Reading> {
  const bytes = await packageOf(office);
  if (!isZip(bytes)) throw new HostError('read-failed');
  return { bytes, coverage: complete };
}

/** A password-protected document comes as a compound file, which nobody here can open. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
