import { hinted } from '../../sieve/sieve';
import { textRoles } from '../../shapes/wording';
import { defineRule } from '../../rule';
import { findAll, replaceWith } from '../../words';

/** A year of three or five figures after the day and month of a date. */
const ngay = /(?<ngay>ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )(?<nam>20\d|[12]\d{4}))(?![\d/]|[.,]\d)/dgiu;
const hint = /[ \u00a0/.-](?:20\d|[12]\d{4})(?!\d)/u;

export const namGoSai = defineRule({
  id: 'chung/noi-dung/nam-go-sai',
  ref: null,
  component: 'noiDung',
  title: 'Năm của một ngày có bốn chữ số',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { saiNam: 'Năm “{nam}” trong “{ngay}” thiếu hoặc thừa chữ số.' },
  examples: {
    right: ['Ngày 05/3/2026 và ngày 05/3/26.', 'Ngày 12 tháng 3 năm 938.'],
    wrong: ['Hội nghị tổ chức ngày 05/3/20226.'],
  },

  *check({ anatomy }) {
    for (const component of ['trichYeu', 'noiDung'] as const) {
      for (const part of hinted(anatomy.of(component), hint, ngay)) {
        if (!textRoles.includes(part.role) && part.role !== 'oBang') continue;
        for (const found of findAll(part, ngay)) {
          const { nam } = found;
          if (nam === undefined) continue;
          const dung = withoutDoubled(nam.text);
          yield {
            message: 'saiNam',
            place: { kind: 'span', span: nam.span },
            ...(component === 'noiDung' ? {} : { component }),
            data: { nam: nam.text, ngay: found.ngay?.text ?? '' },
            actual: nam.text,
            ...(dung === null
              ? {}
              : {
                  expected: dung,
                  fixes: [{ title: `Ghi “${dung}”`, safety: 'review' as const, edits: [replaceWith(nam, dung)] }],
                }),
          };
        }
      }
    }
  },
});

/** A figure struck twice can be taken out; which one is missing nobody but the author knows. */
function withoutDoubled(year: string): string | null {
  const shorter = year.replace(/(?<chu>\d)\k<chu>/u, '$<chu>');
  return shorter.length === 4 && /^(?:19|20)/u.test(shorter) ? shorter : null;
}
