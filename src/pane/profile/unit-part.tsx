import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Unit } from '../../profile/model';
import { EditorButtons } from './editor-buttons';
import { TextField } from './field';
import { useFormStyles } from './form-style';
import { Part } from './part';
import { Said } from './said';
import { strings } from './strings';
import { useForm, useRemarks } from './use-form';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  row: {
    display: 'grid',
    gridTemplateColumns: '62px minmax(0, 1fr)',
    width: '100%',
    padding: `5px ${tokens.spacingHorizontalMNudge}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  short: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', paddingRight: tokens.spacingHorizontalXS },
  wrong: {
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: '84px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
});

/** Units and fields of work with the letters that stand for them in symbols. */
export function UnitPart(): ReactElement {
  const styles = { ...useFormStyles(), ...useStyles() };
  const { form, shown } = useForm();
  const { units } = form.profile;
  const said = useRemarks(['units']);
  const add = (): void => {
    form.change({ units: [...units, { short: '', full: '' }] });
    form.open(`units/${units.length}`);
  };
  const isOpen = (i: number) => shown.open === `units/${i}`;
  return (
    <Part
      id="ho-so-don-vi"
      title={strings.units}
      act={{ says: strings.add, name: strings.addUnit, add: 'units', onAct: add }}
    >
      {units.length === 0 ? (
        <p className={styles.quiet}>{strings.noUnits}</p>
      ) : (
        <div className={styles.box}>
          <ul className={styles.list}>
            {units.map((unit, i) => (
              <li key={i} className={styles.item}>
                {isOpen(i) ? <UnitEditor unit={unit} i={i} /> : <UnitRow unit={unit} i={i} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!units.some((_, i) => isOpen(i)) && <Said {...said} />}
    </Part>
  );
}

interface Props {
  readonly unit: Unit;
  readonly i: number;
}

function UnitRow({ unit: { short, full }, i }: Props): ReactElement {
  const styles = useStyles();
  const { form } = useForm();
  const wrong = useRemarks(['units', i, 'short']);
  const isWrong = wrong.weight === 'fault' && wrong.sentences.length > 0;
  return (
    <button
      type="button"
      className={styles.row}
      data-opens={`units/${i}`}
      aria-label={strings.editUnit(`${short || '…'} ${full || strings.unnamed}`)}
      onClick={() => {
        form.open(`units/${i}`);
      }}
    >
      <span className={mergeClasses(styles.short, isWrong && styles.wrong)}>{short || '…'}</span>{' '}
      {full === '' ? <span className={styles.wrong}>{strings.unnamed}</span> : <span>{full}</span>}
    </button>
  );
}

function UnitEditor({ unit, i }: Props): ReactElement {
  const styles = { ...useFormStyles(), ...useStyles() };
  const { form } = useForm();
  const { units } = form.profile;
  const put = (fields: Partial<Unit>): void => {
    form.change({ units: units.map((it, at) => (at === i ? { ...it, ...fields } : it)) });
  };
  const remove = (): void => {
    const left = { ...form.profile, units: units.filter((_, at) => at !== i) };
    form.replace(left, strings.removedPart(strings.unit(unit.full || unit.short || strings.blankUnit)));
  };
  return (
    <div className={styles.editor}>
      <div className={styles.pair}>
        <TextField
          first
          label={strings.unitShort}
          path={['units', i, 'short']}
          value={unit.short}
          onChange={(short) => {
            put({ short });
          }}
        />
        <TextField
          label={strings.unitFull}
          path={['units', i, 'full']}
          value={unit.full}
          onChange={(full) => {
            put({ full });
          }}
        />
      </div>
      <EditorButtons onRemove={remove} />
    </div>
  );
}
