import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Bulk } from '../fixing';
import { excerpt } from '../sample';
import { strings } from '../strings';
import { SampleView } from './sample-view';

const useStyles = makeStyles({
  root: {
    maxHeight: '30vh',
    overflowY: 'auto',
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  box: { fontWeight: tokens.fontWeightSemibold },
});

/** Every place that the bulk fix will touch, before it does. */
export function Changes({ bulk }: { readonly bulk: Bulk }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.root} aria-label={strings.whatWillChange} tabIndex={0}>
      {bulk.parts.map(({ item }) => (
        <li key={item.key}>
          <span className={styles.box}>{strings.box(item.box)}</span>{' '}
          {item.sample === null ? item.message : <SampleView pieces={excerpt(item.sample.pieces)} />}
        </li>
      ))}
    </ul>
  );
}
