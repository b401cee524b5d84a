import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from './strings';
import { useSections } from './use-desk';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: 'flex' },
  reason: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The lines of Nơi nhận that are proposed, each with why: the author ticks. What the draft has is not asked about. */
export function ReceiverList(): ReactElement | null {
  const styles = useStyles();
  const { desk, shown } = useSections();
  const lines = (desk.proposals()?.receivers ?? []).filter(({ from }) => from !== 'draft');
  const { unticked } = shown.form;
  if (lines.length === 0) return null;
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{strings.receivers}</legend>
      {lines.map(({ text, from }) => (
        <div key={text} className={styles.line}>
          <Checkbox
            checked={!unticked.has(text)}
            label={
              <>
                {text} <span className={styles.reason}>({strings.reasons[from]})</span>
              </>
            }
            onChange={(_, { checked }) => {
              const next = new Set(unticked);
              if (checked === true) next.delete(text);
              else next.add(text);
              desk.fill({ unticked: next });
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}
