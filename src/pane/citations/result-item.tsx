import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isLaw, partsOf, writtenDate } from '../../citation/write';
import { MarkIcon } from '../components/mark-icon';
import { rowButton } from '../components/row-button';
import { usePane } from '../context';
import { keyOf, type FoundInstrument } from '../registry/model';
import { highlighted } from './highlight';
import { Add16Regular } from './icons';
import { strings } from './strings';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  root: {
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    '&:not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  shown: {
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: {
    ...rowButton,
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 9px`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  typed: {
    color: 'inherit',
    backgroundColor: 'transparent',
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    marginTop: '1px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  icon: { display: 'flex', height: tokens.lineHeightBase200, alignItems: 'center' },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 9px` },
  will: {
    margin: `0 0 ${tokens.spacingVerticalSNudge}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: '13px',
    lineHeight: '19px',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  button: { minWidth: 0, minHeight: '28px', paddingBlock: '3px', paddingInline: '8px', fontSize: '13px' },
});

/** One instrument that was found: what it is, what is to be known before it is cited, and the ways to cite it. */
export function ResultItem({ found }: { readonly found: FoundInstrument }): ReactElement {
  const styles = useStyles();
  const { state, session, can } = usePane();
  const { desk, shown } = useDesk();
  const { instrument } = found;
  const key = keyOf(instrument);
  const open = shown.shown === key;
  const { type, number, date, issuer, title } = instrument;
  const official = partsOf(instrument).title !== null;
  const name = isLaw(type) && title !== null ? `${type} ${title}` : `${type} số ${number}`;
  // What is going to be put in says the title itself.
  const told = open && !desk.preview(instrument).later;
  const about = isLaw(type) ? `số ${number}` : official && !told ? title : null;
  const locked = !can.edit || state.lock !== null;
  const busy = state.phase === 'fixing' || state.phase === 'rechecking' || state.phase === 'reading';
  return (
    <li className={mergeClasses(styles.root, open && styles.shown)}>
      <button
        type="button"
        className={styles.head}
        data-result={key}
        aria-expanded={open}
        onClick={() => {
          desk.set({ shown: open ? null : key });
        }}
      >
        <span className={styles.name}>
          <Typed text={name} typed={shown.typed} />
        </span>
        {date !== null && ` ${writtenDate(date, 'numeric')}`}
        <span className={styles.about}>
          {issuer}
          {issuer !== null && about !== null && ' · '}
          {about !== null && <Typed text={open ? about : shortened(about)} typed={shown.typed} />}
        </span>
        {notesOf(found).map((note) => (
          <span key={note} className={styles.note}>
            <span className={styles.icon}>
              <MarkIcon sign="unknown" size={16} />
            </span>
            <span>{note}</span>
          </span>
        ))}
      </button>
      {open && (
        <div className={styles.body}>
          <WillInsert instrument={instrument} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              className={styles.button}
              icon={<Add16Regular />}
              disabled={locked}
              disabledFocusable={busy}
              onClick={() => void desk.insert(instrument)}
            >
              {strings.insert}
            </Button>
            <Button
              className={styles.button}
              disabled={locked}
              disabledFocusable={busy}
              onClick={() => void desk.insertCanCu(instrument)}
            >
              {strings.insertCanCu}
            </Button>
            <Button appearance="subtle" className={styles.button} onClick={() => void desk.copy(instrument)}>
              {strings.copy}
            </Button>
            {instrument.own === true && (
              <Button
                appearance="subtle"
                className={styles.button}
                onClick={() => void session.own.remove(number, date).then(() => desk.type(shown.typed))}
              >
                {strings.takeFromOwn}
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

/** What is going to stand in the text; where the clipboard refuses, to be copied by hand. */
function WillInsert({ instrument }: Pick<FoundInstrument, 'instrument'>): ReactElement {
  const styles = useStyles();
  const { desk, shown } = useDesk();
  const { text, later } = desk.preview(instrument);
  return (
    <p className={styles.will}>
      <span className={styles.term}>{shown.byHand === null ? strings.willInsert : strings.notCopied}</span>{' '}
      {shown.byHand ?? text}
      {later && shown.byHand === null && <span className={styles.term}> {strings.asLater}</span>}
    </p>
  );
}

function Typed({ text, typed }: { readonly text: string; readonly typed: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {highlighted(text, typed).map((stretch, i) =>
        stretch.typed ? (
          <mark key={i} className={styles.typed}>
            {stretch.text}
          </mark>
        ) : (
          <span key={i}>{stretch.text}</span>
        ),
      )}
    </>
  );
}

/** What is to be known before the instrument is cited. */
function notesOf({ instrument, holds, later }: FoundInstrument): readonly string[] {
  const { title, successors, own } = instrument;
  const unverified = partsOf(instrument).title === null;
  const by = successors.filter(({ does }) => does === 'replaces').map(({ number }) => number);
  return [
    ...(own === true ? [strings.ownMark] : []),
    ...(unverified ? [title === null ? strings.titleUnknown : strings.titleUnverified(title)] : []),
    ...(later ? [strings.laterThanDraft] : []),
    ...(holds ? [] : [strings.replacedBy(by.join(', '))]),
  ];
}

/** So much of a title is shown in a closed result: two lines; the open one shows it all. */
const glance = 96;

function shortened(title: string): string {
  if (title.length <= glance) return title;
  return `${title.slice(0, title.lastIndexOf(' ', glance)).replace(/[,;.:]$/u, '')}…`;
}
