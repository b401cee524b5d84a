import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ChevronUp16Regular } from '../components/icons';
import { MarkIcon } from '../components/mark-icon';
import type { Entry } from './entries';
import { useEntryStyles } from './entry-style';
import { signs } from './sign';
import { sentenceOf, wantsLook } from './source';
import { strings } from './strings';
import { useDesk } from './use-desk';

interface Props {
  readonly entry: Entry;
  readonly open: boolean;
}

/** What an instrument is called, whose it is, where it is mentioned, and its state in a word and a sentence. */
export function EntryHead({ entry, open }: Props): ReactElement {
  const styles = useEntryStyles();
  const { desk } = useDesk();
  const { key, name, issuer, status } = entry;
  const look = wantsLook(entry);
  const sign = look ? 'info' : signs[status];
  const tone = { warning: styles.warningText, info: styles.infoText, unknown: styles.unknownText, ok: styles.okText };
  const sentence = sentenceOf(entry);
  const [word, rest] = sentence.startsWith(strings.match)
    ? [strings.match, sentence.slice(strings.match.length)]
    : [look ? strings.look : strings.status[status], sentence === '' ? '' : ` · ${sentence}`];
  return (
    <button
      type="button"
      className={mergeClasses(styles.head, open && styles.cardHead)}
      data-entry={key}
      aria-expanded={open}
      onClick={() => {
        desk.set({ open: open ? null : key });
      }}
    >
      <span className={styles.icon}>
        <MarkIcon sign={sign} size={sign === 'ok' ? 20 : 16} />
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        <span className={styles.meta}>{[...(issuer === null ? [] : [issuer]), placesOf(entry)].join(' · ')}</span>
        <span className={styles.says}>
          <span className={mergeClasses(styles.status, tone[sign as keyof typeof tone])}>{word}</span>
          {rest}
        </span>
      </span>
      {open && (
        <span className={styles.icon}>
          <ChevronUp16Regular />
        </span>
      )}
    </button>
  );
}

/** So many places are named in a row; the card names them all. */
const named = 3;

function placesOf({ mentions }: Entry): string {
  const places = [...new Set(mentions.map(({ where }) => where))];
  const shown = places.slice(0, named).join(', ');
  const more = places.length > named ? '…' : '';
  return mentions.length > 1 ? `${shown}${more} (${strings.times(mentions.length)})` : `${shown}${more}`;
}
