import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { sectionKinds } from '../../drafting/sections/model';
import { SectionCard } from './section-card';
import { SectionTile } from './section-tile';
import { strings } from './strings';
import { UnknownKind } from './unknown-kind';
import { useSections } from './use-desk';

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  card: { gridColumn: '1 / -1' },
});

/** The parts of the layout as tiles; the one that is open has its form below its row. */
export function SectionPart(): ReactElement {
  const styles = useStyles();
  const tiles = useRef<HTMLDivElement>(null);
  const { desk, shown } = useSections();
  const { open } = shown;
  const at = open === null ? -1 : sectionKinds.indexOf(open);
  /** The card stands below the row of its tile. */
  const below = at < 0 ? -1 : Math.min(sectionKinds.length - 1, at - (at % 2) + 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || open === null) return;
    event.preventDefault();
    tiles.current?.querySelector<HTMLElement>(`[data-section="${open}"]`)?.focus();
    desk.toggle(open);
  };
  return (
    <section aria-labelledby="phan-the-thuc" onKeyDown={onKeyDown}>
      <h2 id="phan-the-thuc" className={styles.heading}>
        {strings.heading}
      </h2>
      <UnknownKind />
      <div ref={tiles} className={styles.tiles}>
        {sectionKinds.flatMap((kind, i) => [
          <SectionTile key={kind} kind={kind} />,
          ...(i === below && open !== null
            ? [
                <div key="card" className={styles.card}>
                  <SectionCard kind={open} />
                </div>,
              ]
            : []),
        ])}
      </div>
    </section>
  );
}
