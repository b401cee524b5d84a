import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { conventionOf, templateIds, type TemplateId } from '../../templates/model';
import { templateNames } from '../../templates/names';
import { LinkButton } from '../components/link-button';
import { tile } from '../components/tile-style';
import { usePane } from '../context';
import { DocumentAdd20Regular } from './icons';
import { NewDocumentForm } from './new-document-form';
import { strings } from './strings';
import { useNew } from './use-new';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  group: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  tiles: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  tile: {
    ...tile,
    alignItems: 'center',
    minHeight: '40px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** The tiles of the design, by the convention that the agency writes by. */
const usual: Readonly<Record<'nd30' | 'hd05', readonly TemplateId[]>> = {
  nd30: ['cong-van', 'ke-hoach', 'quyet-dinh', 'to-trinh'],
  hd05: ['dang-cong-van', 'dang-ke-hoach', 'dang-bao-cao', 'dang-nghi-quyet'],
};

/** “Văn bản mới”: four tiles, all templates behind a button, and what is asked of the chosen one. */
export function NewDocumentPart(): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { desk, shown } = useNew();
  const { current } = useSyncExternalStore(session.profile.subscribe, session.profile.getState);
  const root = useRef<HTMLElement>(null);
  useFocusBack(root, shown.chosen?.id ?? null);
  const own = current?.convention ?? 'nd30';
  const tiles =
    shown.chosen === null || usual[own].includes(shown.chosen.id)
      ? usual[own]
      : [...usual[own].slice(0, 3), shown.chosen.id];
  return (
    <section ref={root} aria-labelledby="van-ban-moi">
      <div className={styles.head}>
        <h2 id="van-ban-moi" className={styles.title}>
          {strings.title}
        </h2>
        <LinkButton
          aria-expanded={shown.all}
          onClick={() => {
            desk.set({ all: !shown.all });
          }}
        >
          {shown.all ? strings.fewer : strings.all(templateIds.length)}
        </LinkButton>
      </div>
      {shown.all ? (
        (own === 'nd30' ? (['nd30', 'hd05'] as const) : (['hd05', 'nd30'] as const)).map((convention) => (
          <div key={convention} role="group" aria-label={strings.group[convention]}>
            <h3 className={styles.group}>{strings.group[convention]}</h3>
            <Tiles ids={templateIds.filter((id) => conventionOf(id) === convention)} />
          </div>
        ))
      ) : (
        <Tiles ids={tiles} />
      )}
      {shown.chosen !== null && <NewDocumentForm key={shown.chosen.id} chosen={shown.chosen} />}
    </section>
  );
}

function Tiles({ ids }: { readonly ids: readonly TemplateId[] }): ReactElement {
  const styles = useStyles();
  const { desk, shown } = useNew();
  return (
    <div className={styles.tiles}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          data-template={id}
          aria-expanded={shown.chosen?.id === id}
          className={mergeClasses(styles.tile, shown.chosen?.id === id && styles.chosen)}
          onClick={() => void desk.choose(id)}
        >
          <span className={styles.icon} aria-hidden>
            <DocumentAdd20Regular />
          </span>
          <span>{templateNames[id]}</span>
        </button>
      ))}
    </div>
  );
}

/** What is put away gives the focus back to its tile. */
function useFocusBack(root: React.RefObject<HTMLElement | null>, chosen: TemplateId | null): void {
  const before = useRef<TemplateId | null>(null);
  useEffect(() => {
    const left = chosen === null ? before.current : null;
    before.current = chosen;
    if (left !== null && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>(`[data-template="${left}"]`)?.focus();
  }, [root, chosen]);
}
