import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Sample } from '../sample';
import { strings } from '../strings';
import { SampleView } from './sample-view';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    width: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  words: { margin: 0, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** “Đang viết” over “Cần viết”; of two descriptions, what it is over what it should be. */
export function NowAndWanted({ sample }: { readonly sample: Sample }): ReactElement {
  const styles = useStyles();
  const { pieces, quoted } = sample;
  const hasBefore = pieces.some((piece) => piece.kind !== 'added');
  const hasAfter =
    pieces.some((piece) => piece.kind === 'added') || pieces.some((piece) => piece.kind !== pieces[0]?.kind);
  return (
    <dl className={styles.root}>
      {hasBefore && (
        <>
          <dt className={styles.term}>{quoted ? strings.now : strings.nowIs}</dt>
          <dd className={styles.words}>
            <SampleView pieces={pieces} side="before" />
          </dd>
        </>
      )}
      {hasAfter && (
        <>
          <dt className={styles.term}>{quoted ? strings.wanted : strings.wantedIs}</dt>
          <dd className={styles.words}>
            <SampleView pieces={pieces} side="after" />
          </dd>
        </>
      )}
    </dl>
  );
}
