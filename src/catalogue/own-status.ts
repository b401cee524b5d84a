import { plainInPlace } from '../text/plain';
import type { Status } from './model';

/** The state of an instrument as offices write it, without dấu, and what the registry calls it. */
const names: ReadonlyMap<string, Status> = new Map([
  ['con hieu luc', 'in_force'],
  ['dang co hieu luc', 'in_force'],
  ['co hieu luc', 'in_force'],
  ['het hieu luc mot phan', 'amended'],
  ['da sua doi', 'amended'],
  ['sua doi, bo sung', 'amended'],
  ['duoc sua doi, bo sung', 'amended'],
  ['da sua doi, bo sung', 'amended'],
  ['da duoc sua doi, bo sung', 'amended'],
  ['thay the', 'replaced'],
  ['bi thay the', 'replaced'],
  ['da thay the', 'replaced'],
  ['da bi thay the', 'replaced'],
  ['duoc thay the', 'replaced'],
  ['da duoc thay the', 'replaced'],
  ['bai bo', 'repealed'],
  ['bi bai bo', 'repealed'],
  ['da bai bo', 'repealed'],
  ['da bi bai bo', 'repealed'],
  ['chua ro', 'unknown'],
  ['chua xac dinh', 'unknown'],
  ['khong ro', 'unknown'],
  ['chua co hieu luc', 'unknown'],
]);
const over = new Set(['het hieu luc', 'da het hieu luc', 'het hieu luc toan bo']);

/**
 * A row with its state in the registry's words: “Còn hiệu lực” is `in_force`, “Hết hiệu lực” is `replaced` where the row
 * names what took its place, else `repealed`. Anything else stays as it is and is judged as it is.
 */
export function withStatus(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('status' in row) || typeof row.status !== 'string') return row;
  const said = plainInPlace(row.status.normalize('NFC')).replace(/\s+/gu, ' ').trim();
  if (over.has(said)) {
    const by = 'replacedBy' in row && typeof row.replacedBy === 'string' && row.replacedBy.trim() !== '';
    return { ...row, status: by ? 'replaced' : 'repealed' };
  }
  const status = names.get(said);
  return status === undefined ? row : { ...row, status };
}

/** What the field takes, for a message. */
export const statusWords = 'còn hiệu lực, hết hiệu lực, sửa đổi, bổ sung, thay thế, bãi bỏ, chưa rõ';
