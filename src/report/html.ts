import { codeForPeople } from './codes';
import { pageStyle } from './html-style';
import type { FileReport, FindingEntry } from './model';
import { componentNames, severityNames } from './names';
import { placeWords } from './place-words';
import { runText } from './run-text';
import { factsOf, shown, shownAfter, summaryText, uncheckedNames } from './text';

/**
 * `check --format html`: a page that stands alone, to be looked at, sent and printed; nothing in it runs or is fetched. Words
 * of documents are text and never markup.
 */
export function reportPage(reports: readonly FileReport[], byOffice: ReadonlySet<string>): string {
  const whole = runText(reports).trim();
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Kết quả kiểm tra thể thức</title>',
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>Kết quả kiểm tra thể thức</h1>',
    ...(whole === '' ? [] : [`<p class="whole">${text(whole)}</p>`]),
    ...reports.map((report) => section(report, byOffice)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function section(report: FileReport, byOffice: ReadonlySet<string>): string {
  const { path, error, notices, findings } = report;
  if (error !== null)
    return `<section>\n<h2>${text(path)}</h2>\n<p class="state">${text(error.message)} (${text(codeForPeople(error.code))})</p>\n</section>`;
  const unchecked = uncheckedNames(report);
  return [
    '<section>',
    `<h2>${text(path)}</h2>`,
    `<p class="facts">${text(factsOf(report).join(' · '))}</p>`,
    `<p class="state">${text(summaryText(report))}</p>`,
    ...notices.map(({ message }) => `<p class="note">${text(message)}</p>`),
    ...(unchecked === '' ? [] : [`<p class="note">Chưa kiểm tra được: ${text(unchecked)}.</p>`]),
    ...(findings.length === 0 ? [] : ['<ol>', ...findings.map((finding) => item(finding, byOffice)), '</ol>']),
    '</section>',
  ].join('\n');
}

function item(finding: FindingEntry, byOffice: ReadonlySet<string>): string {
  const { severity, component, message, actual, expected, basis, rule, fixable, location } = finding;
  const more = [
    componentNames[component],
    rule,
    ...(byOffice.has(rule) ? ['mức do cơ quan chọn'] : []),
    ...(fixable ? ['tự sửa được'] : []),
  ];
  const place = placeWords(location);
  return [
    `<li class="${severity}">`,
    `<p class="said"><strong>${text(capital(severityNames[severity]))}</strong> ${text(message)}${place === null ? '' : ` <span class="place">${text(place)}</span>`}</p>`,
    ...(actual === null || expected === null
      ? []
      : [
          `<p class="change"><del>${text(shown(actual))}</del> <span aria-hidden="true">→</span> <ins>${text(shownAfter(expected))}</ins></p>`,
        ]),
    ...(basis === null
      ? []
      : [
          `<blockquote>${text(basis.quote)}<footer>${text(`${basis.clause}, ${basis.instrument}`)}</footer></blockquote>`,
        ]),
    `<p class="more">${text(more.join(' · '))}</p>`,
    '</li>',
  ].join('\n');
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as the text of a page; characters that no page may have are drawn as a box. */
function text(words: string): string {
  return words.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\ufffd').replace(/[&<>"']/gu, (mark) => entities[mark] ?? mark);
}
