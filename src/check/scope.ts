import type { Anatomy, OutOfScope } from '../anatomy/model';
import type { Notice } from '../draft/model';

const sentences: Readonly<Record<Exclude<OutOfScope, 'not-a-document'>, string>> = {
  vbqppl: 'Đây là văn bản quy phạm pháp luật, không thuộc phạm vi Nghị định 30/2020/NĐ-CP nên không kiểm tra.',
  'before-nd30': 'Văn bản ban hành trước Nghị định 30/2020/NĐ-CP (05/3/2020) nên không kiểm tra theo nghị định này.',
  'before-hd36': 'Văn bản của Đảng ban hành trước khi có Hướng dẫn 36-HD/VPTW nên không kiểm tra.',
  'other-organisation': 'Văn bản của tổ chức có thể thức riêng (Mặt trận, đoàn thể, hội) nên không kiểm tra.',
};

/** The one sentence that says why a document is not judged; of what is no document, as the recogniser concluded it. */
export function scopeNotice({ outOfScope, reasons }: Pick<Anatomy, 'outOfScope' | 'reasons'>): readonly Notice[] {
  if (outOfScope === null) return [];
  const message =
    outOfScope === 'not-a-document'
      ? `${reasons.join(' ').replace(/\.$/u, '')} nên không kiểm tra.`
      : sentences[outOfScope];
  return [{ code: 'ngoai-pham-vi', message }];
}
