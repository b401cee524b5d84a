import { basename } from 'node:path';
import { rulesAsked } from '../check/asked';
import { checkDraft, type CheckOptions } from '../check/check';
import { readDraft } from '../draft/read';
import { boxOfFinding } from '../finding/box';
import { fingerprintOfUnread, fingerprintsOf } from '../finding/fingerprint';
import { openPackage } from '../ooxml/package';
import { codeOf, isCodeOf, readCode } from '../review/code';
import { writeReview } from '../review/docx/write';
import { LetStand } from '../review/let-stand';
import type { Handled } from '../review/model';
import { reviewSheet, type Review } from '../review/sheet';
import { rules } from '../rules';
import { noOffice } from '../rules/office';
import { UsageError, type Arguments } from './arguments';
import { bytesOf } from './files';
import { reasonOf } from './inspect';
import { choiceNotices, keptIn, nothingKept, withChoice } from './kept';
import { nativeCodec } from './native-codec';
import { now, optionsOf } from './options';
import { mindName, mindSources, put } from './output';
import { say, sayWrong } from './terminal';

/**
 * `the-thuc review`: the review sheet of a file, 0; or whether the code on one is still the file's, 0 or 1. 2 where the
 * file cannot be read or is not judged, or the sheet cannot be written.
 */
export function reviewCommand(asked: Arguments): number {
  const [path = ''] = asked.paths;
  const { output, code } = asked;
  mindName(asked);
  mindSources(asked, [path]);
  const options = output === null ? null : optionsOf(asked);
  try {
    return output === null || options === null ? compare(path, code ?? '', asked) : make(path, output, options, asked);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    sayWrong(`${path}: ${reasonOf(error).message}`);
    return 2;
  }
}

function make(path: string, output: string, options: CheckOptions, asked: Arguments): number {
  const moment = now();
  const checked = checkedFile(path, options, asked);
  const sheet = reviewSheet({
    ...checked,
    rules: rulesAsked(checked.result, rules, options.office ?? noOffice),
    profile: options.profile ?? null,
    file: basename(path),
    reviewer: asked.reviewer,
    made: { ...moment, day: asked.asOf ?? moment.day },
  });
  if (sheet === null) {
    const [why] = checked.result.notices;
    sayWrong(`${path}: ${why?.message ?? 'Tệp này không kiểm tra được nên không lập phiếu.'}`);
    return 2;
  }
  put(output, writeReview(sheet), asked.quiet);
  const { verdict, tally, code } = sheet;
  const answer = { version: 1, output, code: code.text, verdict, tally };
  if (asked.format === 'json') say(`${JSON.stringify(answer, null, 2)}\n`);
  else if (!asked.quiet) say(`Đã lập phiếu vào ${output}. ${verdict} Mã nội dung: ${code.text}.\n`);
  return 0;
}

/** A file judged, with what a person lets stand in the file itself. */
function checkedFile(
  path: string,
  options: CheckOptions,
  { ignoreRecord }: Arguments,
): Pick<Review, 'draft' | 'result' | 'handled' | 'unread'> {
  const bytes = bytesOf(path);
  const { record, notices } = ignoreRecord ? nothingKept : keptIn(bytes);
  const draft = readDraft(openPackage(bytes, nativeCodec));
  const result = checkDraft(draft, withChoice(options, record));
  const letStand = new LetStand(record.waivers);
  const own = fingerprintsOf(result.findings, draft, letStand.prints);
  const handled = result.findings.map((finding, i): Handled => {
    return { finding, box: boxOfFinding(finding, result.anatomy), done: letStand.doneWith(own[i]) };
  });
  const unread = result.unchecked.map((it) => ({
    ...it,
    seen: letStand.hasSeen(fingerprintOfUnread(it.component, it.reason)),
  }));
  const told = [...result.notices, ...notices, ...choiceNotices(options, record)];
  return { draft, result: { ...result, notices: told }, handled, unread };
}

function compare(path: string, code: string, { format, quiet }: Arguments): number {
  const draft = readDraft(openPackage(bytesOf(path), nativeCodec));
  const found = isCodeOf(code, draft);
  const current = codeOf(draft).text;
  const answer = { version: 1, code: current, compared: readCode(code), holds: found !== null, part: found };
  if (format === 'json') say(`${JSON.stringify(answer, null, 2)}\n`);
  else if (!quiet) say(`${sentenceOf(found, current)}\n`);
  return found === null ? 1 : 0;
}

function sentenceOf(found: ReturnType<typeof isCodeOf>, current: string): string {
  if (found === 'whole') return 'Mã khớp: văn bản chưa thay đổi từ lúc lập phiếu, phiếu còn giá trị.';
  if (found === 'body')
    return 'Mã khớp với phần thân: phần thân văn bản chưa thay đổi từ lúc lập phiếu; đầu trang, chân trang không so được.';
  return `Mã không khớp, mã hiện nay là ${current}: văn bản đã thay đổi hoặc là văn bản khác, phiếu hết giá trị.`;
}
