import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { kinds, systems, type Kind, type System } from '../../anatomy/model';
import { usePane } from '../context';
import { kindNames } from '../../report/names';
import { systemName } from '../names';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} 0 0 28px`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  select: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    minWidth: 0,
    height: '32px',
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The author's own word on the kind of document and the convention; each change checks again. */
export function OverrideForm(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const id = useId();
  const { override } = state;
  return (
    <div className={styles.root}>
      <label htmlFor={`${id}kind`}>{strings.kindLabel}</label>
      <select
        id={`${id}kind`}
        className={styles.select}
        value={override.kind}
        onChange={(event) => void session.override({ ...override, kind: event.target.value as Kind | 'auto' })}
      >
        <option value="auto">{strings.auto}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}system`}>{strings.systemLabel}</label>
      <select
        id={`${id}system`}
        className={styles.select}
        value={override.system}
        onChange={(event) => void session.override({ ...override, system: event.target.value as System | 'auto' })}
      >
        <option value="auto">{strings.auto}</option>
        {systems.map((system) => (
          <option key={system} value={system}>
            {systemName[system]}
          </option>
        ))}
      </select>
    </div>
  );
}
