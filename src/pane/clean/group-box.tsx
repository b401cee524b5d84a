import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { TracesOfGroup } from '../../host/host';
import { groupName, lineOf, strings } from './strings';

const useStyles = makeStyles({
  label: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  hand: { margin: `0 0 0 24px`, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    paddingLeft: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** More are nobody's reading; how many more there are is told. */
const mostShown = 50;

/** One group of traces: a box to keep it out of the cleaning, and what it is. */
export function GroupBox({
  of: { group, traces, byHand },
  checked,
  onChange,
}: {
  readonly of: TracesOfGroup;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={checked}
          disabled={byHand !== null}
          aria-describedby={byHand === null ? undefined : id}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
        />
        {groupName(group, traces.length)}
      </label>
      {byHand !== null && (
        <p id={id} className={styles.hand}>
          {byHand}
        </p>
      )}
      <ul className={styles.list}>
        {traces.slice(0, mostShown).map((trace, i) => (
          <li key={i}>{lineOf(trace)}</li>
        ))}
        {traces.length > mostShown && <li>{strings.more(traces.length - mostShown)}</li>}
      </ul>
    </div>
  );
}
