import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Section, SectionKind } from '../../drafting/sections/model';
import { standingIn } from '../../drafting/sections/standing';
import { LockClosed16Regular } from '../components/icons';
import { usePane } from '../context';
import { Add16Regular, Checkmark16Regular, Wrench16Regular } from './icons';
import { NotedLines } from './noted-lines';
import { SectionForm } from './section-form';
import { SectionPreview } from './section-preview';
import { strings } from './strings';
import { useSections } from './use-desk';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorBrandForeground1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  done: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center', margin: 0 },
  doneIcon: { display: 'flex', color: tokens.colorStatusSuccessForeground1 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The form of one part: what the draft has, what there is to choose, what will come of it, and the button. */
export function SectionCard({ kind }: { readonly kind: SectionKind }): ReactElement {
  const styles = useStyles();
  const { desk } = useSections();
  const section = desk.section(kind);
  const material = desk.current();
  const there = material === null ? [] : standingIn(kind, material);
  const offersForm = section !== null && (section.kind !== 'refused' || kind === 'noiNhanChuKy');
  return (
    <div className={styles.root} role="group" aria-label={strings.names[kind]}>
      {section === null && <p className={styles.quiet}>{strings.noDraft}.</p>}
      {section?.kind === 'refused' && <p className={styles.quiet}>{section.reason}</p>}
      {section?.kind === 'nothing' && (
        <p className={styles.done}>
          <span className={styles.doneIcon}>
            <Checkmark16Regular />
          </span>
          {section.what}
        </p>
      )}
      <NotedLines title={strings.inDraft} lines={there} />
      {offersForm && <SectionForm kind={kind} />}
      {section !== null && <WhatWillCome kind={kind} section={section} />}
    </div>
  );
}

function WhatWillCome({ kind, section }: { readonly kind: SectionKind; readonly section: Section }): ReactElement {
  const styles = useStyles();
  const { state, can } = usePane();
  const { desk } = useSections();
  if (section.kind === 'refused') return <></>;
  if (section.kind === 'nothing') return <NotedLines title={strings.toLook} lines={section.notes} />;
  const beyond = desk.beyond(section);
  const isBeyond = beyond === section.edits.length;
  const locked = !can.edit || state.lock !== null || isBeyond;
  const busy = state.phase === 'fixing' || state.phase === 'rechecking' || state.phase === 'reading';
  const isInsert = section.kind === 'insert';
  return (
    <>
      <p className={styles.what}>{section.what}</p>
      <SectionPreview edits={section.edits} />
      <NotedLines title={strings.willMend} lines={section.mended} />
      <NotedLines title={strings.byHand} lines={section.notes} />
      {desk.proposals()?.hasAgency === false && isInsert && <p className={styles.quiet}>{strings.noProfile}</p>}
      {beyond > 0 && <p className={styles.quiet}>{isBeyond ? strings.drawnBeyond : strings.someBeyond(beyond)}</p>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={locked ? <LockClosed16Regular /> : isInsert ? <Add16Regular /> : <Wrench16Regular />}
          disabled={locked}
          disabledFocusable={busy}
          onClick={() => void desk.put(kind)}
        >
          {isInsert ? strings.insert : strings.repair}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            desk.toggle(kind);
          }}
        >
          {strings.shut}
        </Button>
      </div>
    </>
  );
}
