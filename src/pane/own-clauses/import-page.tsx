import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Choice, Collision } from '../../clauses/own/collide';
import { ChipRow } from '../components/chip-row';
import { LinkButton } from '../components/link-button';
import { SidePage, useSidePageStyles } from '../components/side-page';
import { slice } from './desk';
import { decisionFor, type Import } from './importing';
import { strings } from './strings';
import { useOwn } from './use-own';
import { wordsOf } from './words';

/** Words are read where they are shown: the language may have been chosen since. */
const choices = () =>
  (['mine', 'theirs', 'both'] as const).map((filter: Choice) => ({ filter, shows: strings.choice[filter] }));

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: `${tokens.spacingVerticalXS} 0` },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, overflowWrap: 'anywhere' },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  pair: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  term: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** A file before its clauses are put in: how many are new, and what is done with each that collides. */
export function ImportPage({ coming }: { readonly coming: Import }): ReactElement {
  const page = useSidePageStyles();
  const styles = useStyles();
  const { desk, shown } = useOwn();
  const { added, same, collisions } = coming.comparison;
  const chosen = new Set(collisions.map(({ theirs }) => decisionFor(coming, theirs.id)));
  const [only] = chosen;
  return (
    <SidePage
      title={strings.importTitle}
      back={strings.title}
      onBack={() => {
        desk.set({ page: 'own' });
      }}
    >
      <p className={page.text}>{strings.importAccount(coming.name, added.length, same.length, collisions.length)}</p>
      <h3 className={page.part}>{strings.forAll}</h3>
      <ChipRow<Choice | ''>
        label={strings.forAll}
        className={styles.chips}
        chips={choices()}
        chosen={chosen.size === 1 && only !== undefined ? only : ''}
        onChoose={(choice) => {
          if (choice !== '') desk.choose(choice, null);
        }}
      />
      <ul className={styles.list}>
        {collisions.slice(0, shown.drawn).map((collision) => (
          <Row key={collision.theirs.id} coming={coming} collision={collision} />
        ))}
      </ul>
      {collisions.length > shown.drawn && (
        <LinkButton
          onClick={() => {
            desk.set({ drawn: shown.drawn + slice });
          }}
        >
          {strings.more(collisions.length - shown.drawn)}
        </LinkButton>
      )}
      <div className={page.buttons}>
        <Button appearance="primary" onClick={() => void desk.merge()}>
          {strings.apply}
        </Button>
        <Button
          onClick={() => {
            desk.leaveImport();
          }}
        >
          {strings.leave}
        </Button>
      </div>
    </SidePage>
  );
}

function Row({ coming, collision }: { readonly coming: Import; readonly collision: Collision }): ReactElement {
  const styles = useStyles();
  const { desk } = useOwn();
  const { mine, theirs, by } = collision;
  return (
    <li className={styles.item} data-collision={theirs.id}>
      <p className={styles.name}>
        <strong>{theirs.title}</strong>{' '}
        <span className={styles.why}>({by === 'id' ? strings.byId(theirs.id) : strings.byTitle})</span>
      </p>
      <div className={styles.pair}>
        <span className={styles.term}>{strings.mine}</span>
        <p className={styles.words}>{wordsOf(mine)}</p>
      </div>
      <div className={styles.pair}>
        <span className={styles.term}>{strings.theirs}</span>
        <p className={styles.words}>{wordsOf(theirs)}</p>
      </div>
      <ChipRow
        label={strings.choiceFor(theirs.title)}
        className={styles.chips}
        chips={choices()}
        chosen={decisionFor(coming, theirs.id)}
        onChoose={(choice) => {
          desk.choose(choice, theirs.id);
        }}
      />
    </li>
  );
}
