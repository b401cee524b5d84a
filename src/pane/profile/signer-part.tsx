import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Signer } from '../../profile/model';
import { kindNames } from '../../report/names';
import { LinkButton } from '../components/link-button';
import { useFormStyles } from './form-style';
import { Part } from './part';
import { PrintedSignature } from './printed-signature';
import { Said } from './said';
import { SignerEditor } from './signer-editor';
import { mannerOf, strings } from './strings';
import { useForm, useRemarks } from './use-form';

const useStyles = makeStyles({
  cards: { display: 'grid', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.1fr) minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalMNudge}`,
    '@container (max-width: 290px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  facts: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalMNudge,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    minWidth: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
});

/** The people who sign, each drawn as the page will print it. */
export function SignerPart(): ReactElement {
  const styles = { ...useFormStyles(), ...useStyles() };
  const { form, shown } = useForm();
  const { signers } = form.profile;
  const add = (): void => {
    form.change({ signers: [...signers, { name: '', authority: [], title: '', kinds: [] }] });
    form.open(`signers/${signers.length}`);
  };
  return (
    <Part
      id="ho-so-nguoi-ky"
      title={strings.signers}
      act={{ says: strings.add, name: strings.addSigner, add: 'signers', onAct: add }}
    >
      {signers.length === 0 && <p className={styles.quiet}>{strings.noSigners}</p>}
      <div className={styles.cards}>
        {signers.map((signer, i) => (
          <div key={i}>
            {shown.open === `signers/${i}` ? (
              <SignerEditor signer={signer} i={i} />
            ) : (
              <SignerCard signer={signer} i={i} />
            )}
          </div>
        ))}
      </div>
    </Part>
  );
}

function SignerCard({ signer, i }: { readonly signer: Signer; readonly i: number }): ReactElement {
  const styles = { ...useFormStyles(), ...useStyles() };
  const { form } = useForm();
  const said = useRemarks(['signers', i]);
  const manner = mannerOf(signer.authority);
  const kinds = signer.kinds.map((kind, at) => (at === 0 ? kindNames[kind] : kindNames[kind].toLocaleLowerCase('vi')));
  return (
    <>
      <div className={styles.box}>
        <div className={styles.row}>
          <PrintedSignature signer={signer} />
          <div className={styles.facts}>
            <div className={styles.label}>{strings.usedFor}</div>
            <div>{kinds.length === 0 ? strings.usedForAny : kinds.join(', ')}</div>
            {manner !== null && <div className={styles.label}>{manner}</div>}
            <LinkButton
              data-opens={`signers/${i}`}
              aria-label={strings.editSigner(signer.name || strings.blankUnit)}
              onClick={() => {
                form.open(`signers/${i}`);
              }}
            >
              {strings.edit}
            </LinkButton>
          </div>
        </div>
      </div>
      <Said {...said} />
    </>
  );
}
