import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { categoryName, fieldName } from '../../clauses/names';
import type { Clause } from '../../clauses/model';
import { ClauseSearch } from '../../clauses/search';
import { LinkButton } from '../components/link-button';
import { useFieldStyles } from '../components/field-style';
import { useSidePageStyles } from '../components/side-page';
import { slice } from './desk';
import { strings } from './strings';
import { useOwn } from './use-own';
import { wordsOf } from './words';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  words: {
    margin: `2px 0 ${tokens.spacingVerticalXS}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Above this many there is a field to find one. */
const few = 8;

/** One's own clauses in the order in which they were kept. */
export function OwnList(): ReactElement {
  const styles = useStyles();
  const page = useSidePageStyles();
  const field = useFieldStyles();
  const { desk, shown } = useOwn();
  const { clauses, typed, drawn } = shown;
  const search = useMemo(() => new ClauseSearch(clauses ?? []), [clauses]);
  const found = useMemo(() => search.find({ words: typed }), [search, typed]);
  if (clauses === null) return <p className={page.text}>{strings.reading}</p>;
  return (
    <>
      <div className={styles.head}>
        <h3 className={page.part}>{strings.origin.own}</h3>
        <span className={styles.count} role="status">
          {strings.count(found.length)}
        </span>
      </div>
      {clauses.length === 0 && <p className={page.text}>{strings.none}</p>}
      {clauses.length > few && (
        <input
          type="search"
          className={field.input}
          aria-label={strings.find}
          placeholder={strings.find}
          value={typed}
          onChange={({ currentTarget }) => {
            desk.set({ typed: currentTarget.value, drawn: slice });
          }}
        />
      )}
      {clauses.length > 0 && found.length === 0 && <p className={page.text}>{strings.noneFound}</p>}
      <ul className={styles.list}>
        {found.slice(0, drawn).map((clause) => (
          <Row key={clause.id} clause={clause} />
        ))}
      </ul>
      {found.length > drawn && (
        <LinkButton
          onClick={() => {
            desk.set({ drawn: drawn + slice });
          }}
        >
          {strings.more(found.length - drawn)}
        </LinkButton>
      )}
    </>
  );
}

function Row({ clause }: { readonly clause: Clause }): ReactElement {
  const styles = useStyles();
  const { desk } = useOwn();
  const { title, category, field } = clause;
  return (
    <li className={styles.item} data-own={clause.id}>
      <p className={styles.name}>{title}</p>
      <p className={styles.quiet}>
        {[categoryName(category), ...(field === null ? [] : [fieldName(field)])].join(' · ')}
      </p>
      <p className={styles.words}>{shortened(wordsOf(clause))}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={strings.editOf(title)}
          onClick={() => {
            desk.writing.edit(clause);
          }}
        >
          {strings.edit}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={strings.removeOf(title)}
          onClick={() => void desk.remove(clause)}
        >
          {strings.remove}
        </Button>
      </div>
    </li>
  );
}

/** So many characters of the words are shown in a row. */
const longest = 160;

function shortened(words: string): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
