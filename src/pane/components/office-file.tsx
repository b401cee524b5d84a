import type { ReactElement } from 'react';
import type { OfficeState } from '../office-state';
import { officeCounts, officeStrings } from './office-strings';
import { useOfficeStyles } from './office-style';

/** The file in force: whose it is, how much it changes, and each thing it changes. */
export function OfficeFile({ file }: { readonly file: NonNullable<OfficeState['file']> }): ReactElement {
  const styles = useOfficeStyles();
  const { name, rules, changes } = file;
  const words = [rules.words.organisations, rules.words.units, rules.words.types].flat();
  const off = changes.filter(({ to }) => to === 'off').length;
  const counts = officeCounts(off, changes.length - off, words.length);
  return (
    <>
      <p className={styles.line}>
        <strong>{rules.name ?? name}</strong>
      </p>
      <p className={styles.quiet}>{officeStrings.inForce(name)}</p>
      <p className={styles.line}>{counts === '' ? officeStrings.changesNothing : counts}</p>
      {changes.length > 0 && (
        <>
          <h3 className={styles.title}>{officeStrings.changes}</h3>
          <ul className={styles.list}>
            {changes.map(({ rule, title, from, to }) => (
              <li key={rule} className={styles.item}>
                <p className={styles.line}>{title}</p>
                <p className={styles.quiet}>
                  {officeStrings.level[from]} → {officeStrings.level[to]} · {rule}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {words.length > 0 && (
        <>
          <h3 className={styles.title}>{officeStrings.words}</h3>
          <ul className={styles.list}>
            {words.map(({ short, full }, i) => (
              <li key={`${short} ${i}`} className={styles.item}>
                {short}: {full}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
