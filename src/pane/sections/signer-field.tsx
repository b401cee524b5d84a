import { useId, type ReactElement } from 'react';
import type { Signer } from '../../profile/model';
import { useFieldStyles } from '../insert/field-style';
import { strings } from './strings';
import { useSections } from './use-desk';

/** Who signs, out of the agency's profile, each with the way of signing. */
export function SignerField(): ReactElement | null {
  const fields = useFieldStyles();
  const id = useId();
  const { desk, shown } = useSections();
  const proposals = desk.proposals();
  const isSigned = (desk.current()?.anatomy.of('chuKy').length ?? 0) > 0;
  if (proposals === null || proposals.signers.length === 0) return null;
  const { signers, usual } = proposals;
  const nobody = isSigned ? strings.keepSigner : usual === null ? strings.unknownSigner : nameOf(usual);
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {strings.signer}
      </label>
      <select
        id={id}
        className={fields.input}
        value={shown.form.signer ?? ''}
        onChange={({ currentTarget: { value } }) => {
          desk.fill({ signer: value === '' ? null : Number(value) });
        }}
      >
        <option value="">{nobody}</option>
        {signers.map((signer, i) =>
          !isSigned && signer === usual ? null : (
            <option key={i} value={i}>
              {nameOf(signer)}
            </option>
          ),
        )}
      </select>
    </div>
  );
}

/** “Lê Minh Tuấn (TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH)” */
function nameOf({ name, authority, title }: Signer): string {
  return `${name} (${[...authority, title].filter((it) => it !== '').join(', ')})`;
}
