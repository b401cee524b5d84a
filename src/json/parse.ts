import { wholeFile, type Fault } from './fault';
import { positionOf } from './places';
import { JsonFault, readJson, type JsonNode } from './read';

/** The values of a JSON file with their places, or the one place where it ceases to be JSON. */
export type Parsed =
  | { readonly kind: 'read'; readonly text: string; readonly root: JsonNode }
  | { readonly kind: 'faulty'; readonly fault: Fault };

/** Reads a file of at most so many characters, with or without a byte order mark; `what` is the file it should be. */
export function parseFile(source: string, most: number, what: string): Parsed {
  const text = source.replace(/^\ufeff/u, '');
  if (text.length > most) return faulty(wholeFile(`tệp quá lớn, không phải là ${what}`));
  if (text.trim() === '') return faulty(wholeFile('tệp trống'));
  try {
    return { kind: 'read', text, root: readJson(text) };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return faulty({ ...positionOf(text, error.at), field: '', message: error.message });
  }
}

function faulty(fault: Fault): Parsed {
  return { kind: 'faulty', fault };
}
