import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../context';
import { ChevronDown16Regular, ChevronUp16Regular } from '../components/icons';
import { IconButton } from '../components/icon-button';
import { isWaivedIn, listed } from '../state';
import { strings } from '../strings';
import { boxViews } from './box-views';
import { Legend } from './legend';
import { PageMap } from './page-map';
import { SelectedBox } from './selected-box';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  head: { display: 'flex', alignItems: 'center', minHeight: '32px', marginRight: '-6px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  body: {
    display: 'flex',
    gap: tokens.spacingHorizontalL,
    '@container (max-width: 280px)': { flexDirection: 'column' },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    flexGrow: 1,
  },
});

/** The page map with the selected box and the legend beside it. */
export function MapSection(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const [pointed, setPointed] = useState<string | null>(null);
  const hidden = state.folds.has('map');
  const views = boxViews(state.view, isWaivedIn(state));
  const shown = views.find((it) => it.box.id === (pointed ?? state.box)) ?? null;
  const mended = shown?.state === 'ok' && state.fixed?.boxes.includes(shown.box.id) === true;

  const select = (box: string): void => {
    session.dispatch({ type: 'boxSelected', box });
    const first = listed(session.getState()).find((item) => item.box === box);
    if (first !== undefined) void session.goTo(first);
  };

  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h2 className={styles.title}>{strings.map}</h2>
        <IconButton
          name={hidden ? strings.showMap : strings.hideMap}
          aria-expanded={!hidden}
          onClick={() => {
            session.dispatch({ type: 'folded', fold: 'map' });
          }}
        >
          {hidden ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
        </IconButton>
      </div>
      {!hidden && (
        <div className={styles.body}>
          <PageMap boxes={views} selected={state.box} onSelect={select} onPoint={setPointed} />
          <div className={styles.side}>
            <SelectedBox shown={mended ? { ...shown, said: strings.fixed } : shown} view={state.view} />
            <Legend states={views.map((it) => it.state)} />
          </div>
        </div>
      )}
    </section>
  );
}
