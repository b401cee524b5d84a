import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KindOrAny } from '../../profile/model';
import { LinkButton } from '../components/link-button';
import { useFormStyles } from './form-style';
import { Part } from './part';
import { kindOrAnyName, receiverKinds } from './receiver-kinds';
import { ReceiverEditor } from './receiver-editor';
import { Said } from './said';
import { strings } from './strings';
import { useForm, useRemarks } from './use-form';

const useStyles = makeStyles({
  list: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    fontSize: '13px',
    lineHeight: '19px',
  },
  heading: { fontWeight: tokens.fontWeightBold, fontStyle: 'italic' },
  partyHeading: { textDecorationLine: 'underline' },
  slot: {
    padding: '0 3px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
  },
});

/** The usual Nơi nhận by kind of document, drawn as the page prints it. */
export function ReceiverPart(): ReactElement {
  const styles = useFormStyles();
  const { form } = useForm();
  const { receivers } = form.profile;
  const there = receiverKinds.filter((kind) => receivers[kind] !== undefined);
  const next = ['cong-van' as const, '*' as const, ...receiverKinds].find((kind) => !there.includes(kind));
  const add = (): void => {
    if (next === undefined) return;
    form.change({ receivers: { ...receivers, [next]: [''] } });
    form.open(`receivers/${next}`);
  };
  return (
    <>
      {there.map((kind) => (
        <ReceiverList key={kind} kind={kind} />
      ))}
      {there.length === 0 ? (
        <Part
          id="ho-so-noi-nhan"
          title={strings.receivers}
          act={{ says: strings.add, name: strings.addReceivers, add: 'receivers', onAct: add }}
        >
          <p className={styles.quiet}>{strings.noReceivers}</p>
        </Part>
      ) : (
        <LinkButton className={styles.small} data-opens="receivers" onClick={add}>
          {strings.addReceivers}
        </LinkButton>
      )}
    </>
  );
}

function ReceiverList({ kind }: { readonly kind: KindOrAny }): ReactElement {
  const styles = useFormStyles();
  const { form, shown } = useForm();
  const said = useRemarks(['receivers', kind]);
  const name = kindOrAnyName(kind);
  const path = `receivers/${kind}`;
  const open = shown.open === path;
  const edit = {
    ...{ says: strings.edit, name: strings.editReceivers(name), add: path },
    onAct: () => {
      form.open(path);
    },
  };
  return (
    <Part id={`ho-so-noi-nhan-${kind}`} title={strings.receiversOf(name)} {...(open ? {} : { act: edit })}>
      <div className={styles.box}>{open ? <ReceiverEditor kind={kind} /> : <PrintedReceivers kind={kind} />}</div>
      {!open && <Said {...said} />}
    </Part>
  );
}

function PrintedReceivers({ kind }: { readonly kind: KindOrAny }): ReactElement {
  const styles = { ...useFormStyles(), ...useStyles() };
  const { form } = useForm();
  const { receivers, convention } = form.profile;
  const lines = receivers[kind] ?? [];
  return (
    <div className={mergeClasses(styles.printed, styles.list)}>
      {convention === 'nd30' ? (
        <div className={styles.heading}>Nơi nhận:</div>
      ) : (
        <div>
          <span className={styles.partyHeading}>Nơi nhận</span>:
        </div>
      )}
      {lines.map((line, i) => (
        <div key={i}>
          - <Line text={line} />
          {i === lines.length - 1 ? '.' : ';'}
        </div>
      ))}
    </div>
  );
}

function Line({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const pieces = text.split('{đơn vị}');
  return (
    <>
      {pieces.map((piece, i) => (
        <span key={i}>
          {i > 0 && <span className={styles.slot}>{strings.slot}</span>}
          {piece}
        </span>
      ))}
    </>
  );
}
