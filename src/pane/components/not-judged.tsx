import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import { ReviewLater } from './review-later';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Said at once where nothing is found: what a person still has to look at, and what comes next. */
export function NotJudged(): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{strings.notJudgedTitle}</h2>
      <ul className={styles.list}>
        {strings.notJudgedList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ReviewLater asNext />
    </section>
  );
}
