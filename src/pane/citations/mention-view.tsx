import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SampleView } from '../components/sample-view';
import { usePane } from '../context';
import { diff } from '../diff';
import type { Entry, Mention } from './entries';
import { useEntryStyles } from './entry-style';
import { ArrowSwap16Regular } from './icons';
import { replaceable } from './replace';
import { sentenceOf } from './source';
import { strings } from './strings';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  root: { boxSizing: 'border-box', width: '100%', display: 'grid', gap: tokens.spacingVerticalSNudge },
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '13px',
    lineHeight: '20px',
    '@container (max-width: 350px)': { gridTemplateColumns: '1fr' },
  },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** One mention: where it stands, its words or how they should be, and the ways to it. */
export function MentionView({ mention, entry }: { readonly mention: Mention; readonly entry: Entry }): ReactElement {
  const styles = useStyles();
  const shared = useEntryStyles();
  const { state, session, can } = usePane();
  const { desk } = useDesk();
  const { citation, where, words, sentences } = mention;
  const mending = replaceable(mention);
  const busy = state.phase === 'fixing' || state.phase === 'rechecking';
  const said = sentenceOf(entry);
  const own = citation.status === 'ok' ? [] : sentences.filter((sentence) => !said.includes(sentence));
  return (
    <div className={styles.root}>
      <div className={styles.box}>
        <span className={styles.where}>{where}</span>
        <span className={styles.words}>
          {mending ? <SampleView pieces={diff(words, citation.suggestion ?? words)} /> : words}
        </span>
      </div>
      {citation.status !== 'unknown' &&
        own.map((sentence) => (
          <p key={sentence} className={shared.quiet}>
            {sentence}
          </p>
        ))}
      <div className={shared.buttons}>
        {mending && (
          <Button
            appearance="primary"
            className={shared.button}
            icon={<ArrowSwap16Regular />}
            aria-label={strings.replaceOf(where)}
            disabled={!can.edit || state.lock !== null}
            disabledFocusable={busy}
            onClick={() => void desk.replace([mention])}
          >
            {strings.replace}
          </Button>
        )}
        {can.select && (
          <Button
            className={shared.button}
            aria-label={strings.goToOf(where)}
            onClick={() => void session.seekWords(citation.span, words)}
          >
            {strings.goTo}
          </Button>
        )}
      </div>
    </div>
  );
}
