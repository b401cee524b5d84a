import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { IconButton } from '../components/icon-button';
import { useFieldStyles } from '../insert/field-style';
import { Add16Regular, Dismiss16Regular } from './icons';
import { strings } from './strings';
import { useSections } from './use-desk';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Instruments to stand on, from the registry: found, taken, taken away again. */
export function GroundSearch(): ReactElement {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { desk, shown } = useSections();
  const { form, query, found } = shown;
  return (
    <div className={styles.root}>
      <div className={fields.field}>
        <label htmlFor={id} className={fields.label}>
          {strings.canCu}
        </label>
        <input
          id={id}
          type="search"
          className={fields.input}
          autoComplete="off"
          spellCheck={false}
          placeholder={strings.canCuHint}
          value={query}
          onChange={({ currentTarget }) => void desk.seek(currentTarget.value)}
        />
      </div>
      {found?.length === 0 && <p className={styles.none}>{strings.noGround}</p>}
      {found !== null && found.length > 0 && (
        <ul className={styles.list} aria-label={strings.canCu}>
          {found.map((ground) => (
            <li key={ground.key} className={styles.row}>
              <span>{ground.text}</span>
              <IconButton
                name={strings.addGround(ground.number)}
                onClick={() => {
                  desk.add(ground);
                }}
              >
                <Add16Regular />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {form.grounds.length > 0 && (
        <div>
          <h3 className={styles.title}>{strings.chosenGrounds}</h3>
          <ul className={styles.list}>
            {form.grounds.map(({ key, text }) => (
              <li key={key} className={styles.row}>
                <span>{text}</span>
                <IconButton
                  name={strings.removeGround}
                  onClick={() => {
                    desk.fill({ grounds: form.grounds.filter((it) => it.key !== key) });
                  }}
                >
                  <Dismiss16Regular />
                </IconButton>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
