import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { chipOf } from '../counts';
import type { Item } from '../items';
import { inFigures } from '../../text/date-mentions';
import { isByOffice } from '../office-state';
import { isWaivedIn } from '../state';
import { strings } from '../strings';
import { useShownWhole } from '../use-shown-whole';
import { ByHandLater } from './by-hand-later';
import { CardActions } from './card-actions';
import { cardEdges, openCard } from './card-style';
import { Clause } from './clause';
import { ChevronUp16Regular } from './icons';
import { MarkIcon } from './mark-icon';
import { NowAndWanted } from './now-and-wanted';
import { rowButton } from './row-button';
import { WaiveForm } from './waive-form';

const useStyles = makeStyles({
  root: { ...openCard, position: 'relative', paddingBottom: tokens.spacingVerticalS },
  ...cardEdges,
  head: {
    ...rowButton,
    display: 'flex',
    alignItems: 'flex-start',
    gap: '10px',
    width: '100%',
    padding: `9px ${tokens.spacingHorizontalM} 5px 9px`,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusXLarge,
    ':hover': { backgroundColor: 'transparent' },
  },
  icon: { display: 'flex', height: '20px', alignItems: 'center' },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingLeft: '35px',
    paddingRight: tokens.spacingHorizontalM,
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  who: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  trouble: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
  },
});

/** The open row: what stands and what should, the clause that proves it, the button that mends it. */
export function FindingCard({ item }: { readonly item: Item }): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const chip = chipOf(item, isWaivedIn(state));
  const waiver = state.waivers.find((it) => it.fingerprint === item.fingerprint);
  const trouble = state.trouble?.key === item.key ? state.trouble.text : null;
  const card = useShownWhole();
  return (
    <li ref={card} className={mergeClasses(styles.root, styles[chip])}>
      <button
        type="button"
        className={styles.head}
        data-key={item.key}
        aria-expanded
        onClick={() => {
          session.dispatch({ type: 'opened', key: null });
        }}
      >
        <span className={styles.icon}>
          <MarkIcon sign={chip} size={16} />
        </span>
        <span className={styles.message}>{item.message}</span>
        <span className={styles.icon}>
          <ChevronUp16Regular />
        </span>
      </button>
      <div className={styles.body}>
        {item.reason !== null && <p className={styles.line}>{item.reason}</p>}
        {item.sample !== null && <NowAndWanted sample={item.sample} />}
        {item.finding?.basis && <Clause rule={item.rule} basis={item.finding.basis} />}
        {isByOffice(state.office, item) && <p className={styles.line}>{strings.byOffice}</p>}
        {waiver !== undefined && <p className={styles.line}>{strings.waivedBecause(waiver.reason)}</p>}
        {waiver?.on !== undefined && (
          <p className={styles.who}>{strings.waivedOn(waiver.by ?? '', inFigures(waiver.on))}</p>
        )}
        {trouble !== null && <p className={styles.trouble}>{trouble}</p>}
        {waiver === undefined && <ByHandLater item={item} />}
        {state.asking === item.key ? (
          <WaiveForm item={item} />
        ) : (
          <CardActions item={item} waived={waiver !== undefined} />
        )}
      </div>
    </li>
  );
}
