import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftDocument, Section } from '../../draft/model';
import { paragraphLook, pt, runLook } from './looks';

const useStyles = makeStyles({
  number: { position: 'absolute', color: '#000000', whiteSpace: 'pre-wrap' },
});

interface Props {
  readonly draft: DraftDocument;
  readonly section: Section;
  /** Page of the section, from 0. */
  readonly page: number;
  /** Pages of the sections before it. */
  readonly before: number;
}

/** The page number as the header or footer shows it, where there is one. */
export function PageNumber({ draft, section, page, before }: Props): ReactElement | null {
  const styles = useStyles();
  const start = section.pageNumberStart;
  const number = start === null ? before + page + 1 : start + page;
  const place = placeOf(section, page, number);
  const [header, footer] = [section.header[place], section.footer[place]];
  const shown = [
    header === null ? undefined : draft.headers[header],
    footer === null ? undefined : draft.footers[footer],
  ];
  const at = shown.findIndex((it) => it?.pageField === true);
  const paragraph = shown[at]?.paragraphs.find((it) => it.runs.some(isPageField));
  if (paragraph === undefined) return null;
  const { margins } = section;
  const edge = at === 0 ? { top: pt(margins.header) } : { bottom: pt(margins.footer) };
  return (
    <div
      className={styles.number}
      style={{ ...edge, left: pt(margins.left + margins.gutter), right: pt(margins.right) }}
    >
      <div style={paragraphLook(paragraph)}>
        {paragraph.runs.map((run) => (
          <span key={run.start} style={runLook(run.format)}>
            {isPageField(run) ? String(number) : run.text}
          </span>
        ))}
      </div>
    </div>
  );
}

function isPageField({ field }: { readonly field: string | null }): boolean {
  return field !== null && /\bPAGE\b/.test(field);
}

function placeOf({ differentFirst, differentEven }: Section, page: number, number: number) {
  if (page === 0 && differentFirst) return 'first';
  return differentEven && number % 2 === 0 ? 'even' : 'default';
}
