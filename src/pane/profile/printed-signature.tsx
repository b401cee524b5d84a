import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Signer } from '../../profile/model';
import { useFormStyles } from './form-style';
import { useForm } from './use-form';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingRight: tokens.spacingHorizontalS,
    textAlign: 'center',
    fontSize: '13px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    '@container (max-width: 340px)': { fontSize: '12px', lineHeight: '17px' },
  },
  line: { fontWeight: tokens.fontWeightBold },
  plain: { fontWeight: tokens.fontWeightRegular },
  name: { marginTop: '16px', fontWeight: tokens.fontWeightBold },
});

/** A signature as the page prints it, the room for the hand made smaller; the Party prints a title under T/M plain (HD05-KY). */
export function PrintedSignature({ signer }: { readonly signer: Signer }): ReactElement {
  const styles = useStyles();
  const { printed } = useFormStyles();
  const { form } = useForm();
  const plainTitle = form.profile.convention === 'hd05' && signer.authority.length > 0;
  return (
    <div className={mergeClasses(printed, styles.root)}>
      {signer.authority.map((line, i) => (
        <div key={i} className={styles.line}>
          {line.toLocaleUpperCase('vi')}
        </div>
      ))}
      {signer.title !== '' && (
        <div className={plainTitle ? styles.plain : styles.line}>{signer.title.toLocaleUpperCase('vi')}</div>
      )}
      <div className={styles.name}>{signer.name || '…'}</div>
    </div>
  );
}
