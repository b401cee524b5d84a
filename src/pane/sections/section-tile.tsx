import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FluentIcon } from '@fluentui/react-icons';
import type { Section, SectionKind } from '../../drafting/sections/model';
import { tile } from '../components/tile-style';
import { usePane } from '../context';
import {
  Attach20Regular,
  DocumentHeader20Regular,
  DocumentPageNumber20Regular,
  Mail20Regular,
  NumberSymbol20Regular,
  Scales20Regular,
  Signature20Regular,
  TextDescription20Regular,
} from './icons';
import { strings } from './strings';
import { useSections } from './use-desk';

const useStyles = makeStyles({
  tile: {
    ...tile,
    alignItems: 'center',
    width: '100%',
    minWidth: 0,
    minHeight: '44px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': {
      borderTopColor: 'Highlight',
      borderRightColor: 'Highlight',
      borderBottomColor: 'Highlight',
      borderLeftColor: 'Highlight',
    },
  },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  state: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  wanting: { color: tokens.colorStatusWarningForeground1 },
  complete: { color: tokens.colorStatusSuccessForeground1 },
});

const icons: Readonly<Record<SectionKind, FluentIcon>> = {
  phanDau: DocumentHeader20Regular,
  soVaNgay: NumberSymbol20Regular,
  trichYeu: TextDescription20Regular,
  kinhGui: Mail20Regular,
  canCu: Scales20Regular,
  noiNhanChuKy: Signature20Regular,
  phuLuc: Attach20Regular,
  soTrang: DocumentPageNumber20Regular,
};

/** One part of the layout: its name, and how it stands in the draft. */
export function SectionTile({ kind }: { readonly kind: SectionKind }): ReactElement {
  const styles = useStyles();
  usePane();
  const { desk, shown } = useSections();
  const Icon = icons[kind];
  const section = desk.section(kind);
  const isOpen = shown.open === kind;
  const isWanting = section?.kind === 'repair' || (section?.kind === 'nothing' && section.notes.length > 0);
  return (
    <button
      type="button"
      className={mergeClasses(styles.tile, isOpen && styles.open)}
      data-section={kind}
      aria-expanded={isOpen}
      onClick={() => {
        desk.toggle(kind);
      }}
    >
      <span className={styles.icon}>
        <Icon />
      </span>
      <span className={styles.words}>
        <span>{strings.names[kind]}</span>
        <span
          className={mergeClasses(
            styles.state,
            isWanting && styles.wanting,
            section?.kind === 'nothing' && section.notes.length === 0 && styles.complete,
          )}
        >
          {stateOf(section)}
        </span>
      </span>
    </button>
  );
}

/** How a part stands, in two or three words. */
function stateOf(section: Section | null): string {
  if (section === null) return strings.noDraft;
  if (section.kind === 'refused') return section.belongs ? strings.notYet : strings.notHere;
  if (section.kind === 'insert') return strings.absent;
  const faults = (section.kind === 'repair' ? section.mended.length : 0) + section.notes.length;
  if (section.kind === 'nothing') return faults === 0 ? strings.complete : strings.faults(faults);
  return section.mended.length === 0 ? strings.incomplete : strings.faults(faults);
}
