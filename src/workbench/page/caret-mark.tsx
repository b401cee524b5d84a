import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    borderLeft: '2px solid #0F548C',
    marginLeft: '-1px',
    marginRight: '-1px',
    animationName: { '0%': { opacity: 1 }, '50%': { opacity: 1 }, '51%': { opacity: 0 }, '100%': { opacity: 0 } },
    animationDuration: '1.1s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** The author's cursor: where words are going to be put in. */
export function CaretMark(): ReactElement {
  const styles = useStyles();
  return <span className={styles.root} data-caret aria-hidden />;
}
