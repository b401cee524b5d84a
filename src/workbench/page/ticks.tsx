import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { Prohibited16Filled } from '@fluentui/react-icons/svg/prohibited';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { Tick } from './marks';
import { strings } from '../strings';

const useStyles = makeStyles({
  tick: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    height: '24px',
    minWidth: '24px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '12px',
    fontFamily: tokens.fontFamilyBase,
    cursor: 'pointer',
  },
  active: { border: `2px solid ${tokens.colorBrandStroke1}` },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  waived: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  error: DismissCircle16Filled,
  warning: Warning16Filled,
  info: Lightbulb16Filled,
  waived: Prohibited16Filled,
};

interface Props {
  readonly ticks: readonly Tick[];
  readonly active: string | null;
  /** Changes when the sheets have been laid out anew. */
  readonly layout: unknown;
  readonly zoom: number;
  readonly onChoose: (key: string) => void;
}

interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Signs in the margin beside faulty words: to the left of the letterhead's left column, else to the right. */
export function Ticks({ ticks, active, layout, zoom, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const anchor = useRef<HTMLDivElement>(null);
  const [spots, setSpots] = useState<readonly (Spot | null)[]>([]);

  useLayoutEffect(() => {
    const root = anchor.current?.parentElement;
    if (root !== null && root !== undefined) setSpots(spotsIn(root, ticks));
  }, [ticks, layout, zoom]);

  return (
    <div ref={anchor}>
      {ticks.map(({ key, look, box, message }, i) => {
        const spot = spots[i];
        const Icon = icons[look];
        if (spot === undefined || spot === null) return null;
        return (
          <button
            key={key}
            type="button"
            title={message}
            aria-label={strings.tick(box, message)}
            className={mergeClasses(styles.tick, key === active && styles.active)}
            style={spot}
            onClick={() => {
              onChoose(key);
            }}
          >
            <Icon className={styles[look]} aria-hidden />
            {box}
          </button>
        );
      })}
    </div>
  );
}

const width = 52;
const step = 28;

/** Where each tick goes, in pixels of the page's root; ticks of one line stand below one another. */
function spotsIn(root: HTMLElement, ticks: readonly Tick[]): readonly (Spot | null)[] {
  const origin = root.getBoundingClientRect();
  const sheet = root.querySelector('[data-sheet]')?.getBoundingClientRect() ?? origin;
  const taken: Record<'left' | 'right', number[]> = { left: [], right: [] };
  return ticks.map(({ at }) => {
    const words = at === null ? null : (root.querySelector(`[data-at="${at}"]`)?.getBoundingClientRect() ?? null);
    const centre = words === null ? sheet.left + 1 : words.left + words.width / 2;
    const side =
      words !== null && words.width < sheet.width * 0.5 && centre < sheet.left + sheet.width / 2 ? 'left' : 'right';
    const wanted = (words?.top ?? sheet.top) - origin.top - 4;
    const top = free(taken[side], Math.max(4, wanted));
    taken[side].push(top);
    return { top, left: side === 'left' ? sheet.left - origin.left - width - 8 : sheet.right - origin.left + 8 };
  });
}

function free(taken: readonly number[], wanted: number): number {
  let top = wanted;
  while (taken.some((it) => Math.abs(it - top) < step)) top += step;
  return top;
}
