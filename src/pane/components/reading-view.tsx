import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { boxViews } from '../map/box-views';
import { PageMap } from '../map/page-map';
import { readingLine, strings } from '../strings';
import { LinkButton } from './link-button';
import { useElapsed } from './use-elapsed';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  block: {
    margin: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  track: {
    height: '3px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    borderRadius: tokens.borderRadiusCircular,
  },
  bar: {
    width: '40%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(250%)' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  title: {
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { display: 'flex', gap: tokens.spacingHorizontalL, paddingInline: tokens.spacingHorizontalL },
  bones: { display: 'grid', gap: tokens.spacingVerticalS, alignContent: 'start', flexGrow: 1 },
  bone: { height: '14px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground4 },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    marginTop: 'auto',
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The first reading: nothing for a third of a second, then the empty page, after two seconds a way to stop. */
export function ReadingView(): ReactElement | null {
  const styles = useStyles();
  const { state, session } = usePane();
  const late = useElapsed(300);
  const long = useElapsed(2000);
  if (!late) return null;
  return (
    <div className={styles.root} aria-busy>
      <div className={styles.block}>
        <h2 className={styles.heading}>{strings.reading}</h2>
        <p className={styles.more}>{readingLine(state.pages)}</p>
        <div className={styles.track}>
          <div className={styles.bar} />
        </div>
      </div>
      <h2 className={styles.title}>{strings.map}</h2>
      <div className={styles.body}>
        <PageMap boxes={boxViews(null, () => false)} selected={null} onSelect={nothing} onPoint={nothing} />
        <div className={styles.bones} aria-hidden>
          <div className={styles.bone} style={{ width: '40%' }} />
          <div className={styles.bone} style={{ width: '85%', height: '18px' }} />
          <div className={styles.bone} style={{ width: '60%' }} />
        </div>
      </div>
      <div className={styles.foot}>
        <span>{strings.stays}</span>
        {long && (
          <LinkButton
            onClick={() => {
              session.stop();
            }}
          >
            {strings.stop}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

function nothing(): void {
  /* the empty map leads nowhere */
}
