import type { ReactElement } from 'react';
import { usePane } from '../context';
import type { Silenced } from '../office-store';
import { LinkButton } from './link-button';
import { officeStrings } from './office-strings';
import { useOfficeStyles } from './office-style';

/** Advice that was switched off on this machine, each with the way back. */
export function OfficeSilenced({ silenced }: { readonly silenced: readonly Silenced[] }): ReactElement {
  const styles = useOfficeStyles();
  const { session } = usePane();
  return (
    <>
      <h3 className={styles.title}>{officeStrings.silenced}</h3>
      <ul className={styles.list}>
        {silenced.map(({ rule, message }) => (
          <li key={rule} className={styles.item}>
            <div className={styles.row}>
              <p className={styles.line}>{message}</p>
              <LinkButton
                aria-label={officeStrings.restoreOf(message)}
                style={{ flexShrink: 0 }}
                onClick={() => void session.office.restore(rule)}
              >
                {officeStrings.restore}
              </LinkButton>
            </div>
            <p className={styles.quiet}>{rule}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
