import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import type { View } from '../view';
import { Info16Regular } from './icons';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  icon: { display: 'flex', flexShrink: 0 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the reader met in the file: tracked changes, comments, what could not be read. */
export function Notices({ view }: { readonly view: View }): ReactElement | null {
  const styles = useStyles();
  const { refused, file } = usePane().state.office;
  const told = view.notices.filter((notice) => notice.code !== saidAbove).map((notice) => notice.message);
  const sentences = refused !== null && file === null ? [strings.officeRefused, ...told] : told;
  if (sentences.length === 0) return null;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{strings.notices}</h2>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence} className={styles.line}>
            <span className={styles.icon} aria-hidden>
              <Info16Regular />
            </span>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Out of scope: the state block says it. */
const saidAbove = 'ngoai-pham-vi';
