import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { kinds, type Kind } from '../../anatomy/model';
import { kindNames } from '../../report/names';
import { useChipStyles } from '../components/chip-style';
import { Dismiss16Regular } from './icons';
import { strings } from './strings';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '2px', marginTop: tokens.spacingVerticalSNudge },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  select: { appearance: 'auto', minWidth: 0 },
});

interface Props {
  readonly label: string;
  /** What is said where none is chosen. */
  readonly none: string;
  readonly chosen: readonly Kind[];
  readonly onChange: (chosen: readonly Kind[]) => void;
}

/** Kinds of document: those chosen as chips that go with a click, the others in a list to add from. */
export function KindPicker({ label, none, chosen, onChange }: Props): ReactElement {
  const styles = useStyles();
  const chip = useChipStyles();
  const id = useId();
  return (
    <div className={styles.root} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
        {chosen.length === 0 && `: ${none.toLocaleLowerCase('vi')}`}
      </span>
      <div className={styles.chips}>
        {chosen.map((kind) => (
          <button
            key={kind}
            type="button"
            className={chip.chip}
            aria-label={strings.removeKind(kindNames[kind])}
            onClick={() => {
              onChange(chosen.filter((it) => it !== kind));
            }}
          >
            {kindNames[kind]}
            <Dismiss16Regular aria-hidden />
          </button>
        ))}
        <select
          className={`${chip.chip} ${styles.select}`}
          aria-label={strings.addKind}
          value=""
          onChange={(event) => {
            const added = kinds.find((it) => it === event.currentTarget.value);
            if (added !== undefined) onChange([...chosen, added]);
          }}
        >
          <option value="">{strings.addKind}</option>
          {kinds
            .filter((it) => !chosen.includes(it))
            .map((kind) => (
              <option key={kind} value={kind}>
                {kindNames[kind]}
              </option>
            ))}
        </select>
      </div>
    </div>
  );
}
