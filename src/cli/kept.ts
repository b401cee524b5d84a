import type { CheckOptions } from '../check/check';
import type { AfterWaiving } from '../check/waived';
import type { Notice } from '../draft/model';
import { recordIn } from '../record/in-package';
import { noRecord, type DocumentRecord } from '../record/model';
import { nativeCodec } from './native-codec';

/** What a file keeps for this program, and what there is to be said of that. */
export interface Kept {
  readonly record: DocumentRecord;
  readonly notices: readonly Notice[];
}

/** Nothing, as of a file that keeps nothing. */
export const nothingKept: Kept = { record: noRecord, notices: [] };

/** Codes of what is said of it. */
export const recordCodes: ReadonlySet<string> = new Set(['ghi-hong', 'ghi-moi-hon', 'da-chon', 'da-bo-qua', 'da-xem']);

const part = 'Phần Thể Thức ghi trong tệp';

/** Reads what the bytes of a .docx keep; what cannot be read is told and left as it is. */
export function keptIn(bytes: Uint8Array): Kept {
  const reading = recordIn(bytes, nativeCodec);
  switch (reading?.kind) {
    case undefined:
      return nothingKept;
    case 'read':
      return {
        record: reading.record,
        notices:
          reading.unread === 0
            ? []
            : [{ code: 'ghi-hong', message: `${part} có ${reading.unread} mục đã bỏ qua không đọc được.` }],
      };
    case 'newer':
      return told('ghi-moi-hon', 'do bản mới hơn ghi nên chưa được xét.');
    case 'damaged':
      return told('ghi-hong', 'bị hỏng nên không được xét.');
    case 'tooLong':
      return told('ghi-hong', 'dài quá mức nên không được xét.');
  }
}

function told(code: string, message: string): Kept {
  return { record: noRecord, notices: [{ code, message: `${part} ${message}` }] };
}

/** How to check: the kind and convention chosen in the file hold where the command line names none. */
export function withChoice(options: CheckOptions, { choice }: DocumentRecord): CheckOptions {
  const { system = 'auto', kind = 'auto' } = options;
  return {
    ...options,
    system: system === 'auto' ? choice.system : system,
    kind: kind === 'auto' ? choice.kind : kind,
  };
}

/** “3 mục đã bỏ qua có lý do.”, “1 phần người xem đã xem, đúng.” */
export function waivedNotices(
  { findings, met, unchecked }: AfterWaiving,
  { waivers }: DocumentRecord,
): readonly Notice[] {
  const groundless = waivers.filter((it) => met.has(it.fingerprint) && it.reason === '').length;
  return [
    ...(findings.length === 0
      ? []
      : [
          {
            code: 'da-bo-qua',
            message:
              groundless === 0
                ? `${findings.length} mục đã bỏ qua có lý do.`
                : `${findings.length} mục đã bỏ qua, có mục không ghi lý do.`,
          },
        ]),
    ...(unchecked.length === 0
      ? []
      : [{ code: 'da-xem', message: `${unchecked.length} phần không đọc được đã có người xem, xác nhận đúng.` }]),
  ];
}

/** The choice that the file brings, said of a report that follows it. */
export function choiceNotices(options: CheckOptions, { choice }: DocumentRecord): readonly Notice[] {
  const { system = 'auto', kind = 'auto' } = options;
  const chosen = [
    ...(kind === 'auto' && choice.kind !== 'auto' ? ['loại văn bản'] : []),
    ...(system === 'auto' && choice.system !== 'auto' ? ['quy định áp dụng'] : []),
  ];
  if (chosen.length === 0) return [];
  return [{ code: 'da-chon', message: `Theo ${chosen.join(', ')} mà người xem đã chọn, ghi trong tệp.` }];
}
