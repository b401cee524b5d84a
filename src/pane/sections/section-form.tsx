import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { SectionKind } from '../../drafting/sections/model';
import { useFieldStyles } from '../insert/field-style';
import { GroundSearch } from './ground-search';
import { ReceiverList } from './receiver-list';
import { SignerField } from './signer-field';
import { strings } from './strings';
import { useSections } from './use-desk';

const useStyles = makeStyles({
  lines: { height: 'auto', minHeight: '66px', resize: 'vertical', whiteSpace: 'pre-wrap' },
  root: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** What there is to choose for a part; nothing where there is nothing. */
export function SectionForm({ kind }: { readonly kind: SectionKind }): ReactElement | null {
  const styles = useStyles();
  const { desk } = useSections();
  const section = desk.section(kind);
  const isMissing = section?.kind === 'insert' || section?.kind === 'repair';
  switch (kind) {
    case 'kinhGui':
      return section?.kind === 'insert' ? <WordsField name="kinhGui" lines /> : null;
    case 'trichYeu':
      return isMissing ? <WordsField name="trichYeu" /> : null;
    case 'phuLuc':
      return section?.kind === 'insert' ? <WordsField name="tenPhuLuc" /> : null;
    case 'phanDau':
    case 'soVaNgay':
      return isMissing ? <UnitField /> : null;
    case 'canCu':
      return <GroundSearch />;
    case 'noiNhanChuKy':
      return (
        <div className={styles.root}>
          <ReceiverList />
          <SignerField />
        </div>
      );
    case 'soTrang':
      return null;
  }
}

type Words = 'kinhGui' | 'trichYeu' | 'tenPhuLuc';

/** Words of a document, in its language. */
const samples: Readonly<Record<Words, string>> = {
  kinhGui: 'Sở Nội vụ',
  trichYeu: 'triển khai nhiệm vụ …',
  tenPhuLuc: 'Danh sách …',
};

function WordsField({ name, lines = false }: { readonly name: Words; readonly lines?: boolean }): ReactElement {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { desk, shown } = useSections();
  const common = {
    id,
    placeholder: samples[name],
    spellCheck: false,
    value: shown.form[name],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      desk.fill({ [name]: currentTarget.value });
    },
  };
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {strings[name]}
      </label>
      {lines ? (
        <textarea className={mergeClasses(fields.input, styles.lines)} rows={3} {...common} />
      ) : (
        <input className={fields.input} autoComplete="off" {...common} />
      )}
    </div>
  );
}

/** The drafting unit, for the symbol of a công văn of the State. */
function UnitField(): ReactElement | null {
  const fields = useFieldStyles();
  const id = useId();
  const { desk, shown } = useSections();
  const anatomy = desk.current()?.anatomy;
  const units = desk.proposals()?.units ?? [];
  if (units.length === 0 || anatomy?.kind !== 'cong-van' || anatomy.system !== 'nd30') return null;
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {strings.unit}
      </label>
      <select
        id={id}
        className={fields.input}
        value={shown.form.unit}
        onChange={({ currentTarget }) => {
          desk.fill({ unit: currentTarget.value });
        }}
      >
        <option value="">{strings.unknownUnit}</option>
        {units.map(({ short, full }) => (
          <option key={short} value={short}>
            {full === '' ? short : `${short}: ${full}`}
          </option>
        ))}
      </select>
    </div>
  );
}
