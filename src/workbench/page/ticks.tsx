import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { Prohibited16Filled } from '@fluentui/react-icons/svg/prohibited';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { keySeparator, type Tick } from './marks';
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
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 1 },
  },
  compact: { width: '24px', padding: 0, justifyContent: 'center' },
  active: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
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
  /** A narrow window: signs alone, on the paper's own margin. */
  readonly compact: boolean;
  readonly onChoose: (key: string) => void;
}

/** Where a tick goes; on the left side `right` is its distance from the root's right edge. */
type Spot = { readonly top: number; readonly left: number } | { readonly top: number; readonly right: number };

/** Signs in the margin beside faulty words: to the left of the letterhead's left column, else to the right. */
export function Ticks({ ticks, active, layout, zoom, compact, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const anchor = useRef<HTMLDivElement>(null);
  const [spots, setSpots] = useState<readonly (Spot | null)[]>([]);

  useLayoutEffect(() => {
    const root = anchor.current?.parentElement;
    if (root === null || root === undefined) return undefined;
    const place = () => {
      setSpots(spotsIn(root, ticks, compact));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(root);
    return () => {
      observer.disconnect();
    };
  }, [ticks, layout, zoom, compact]);

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
            className={mergeClasses(styles.tick, compact && styles.compact, key === active && styles.active)}
            style={spot}
            onClick={() => {
              onChoose(key);
            }}
          >
            <Icon className={styles[look]} aria-hidden />
            {!compact && box}
          </button>
        );
      })}
    </div>
  );
}

const step = 28;
const gap = 8;

/** Where each tick goes, in pixels of the page's root; ticks of one line stand below one another. */
function spotsIn(root: HTMLElement, ticks: readonly Tick[], compact: boolean): readonly (Spot | null)[] {
  const origin = root.getBoundingClientRect();
  const [marked, places] = [firstByKey(root), firstByPlace(root)];
  const taken: Record<'left' | 'right', number[]> = { left: [], right: [] };
  return ticks.map(({ key, at }) => {
    const place = places.get(at);
    if (place === undefined) return null;
    const sheet = (place.closest('[data-stack]') ?? root).getBoundingClientRect();
    const side = sideOf(place.getBoundingClientRect(), sheet);
    const words = (marked.get(key) ?? place).getClientRects()[0] ?? place.getBoundingClientRect();
    const top = free(taken[side], Math.max(4, words.top + Math.min(words.height, 24) / 2 - 12 - origin.top));
    taken[side].push(top);
    const beside = compact ? -24 : gap;
    return side === 'left'
      ? { top, right: origin.right - sheet.left + beside }
      : { top, left: sheet.right - origin.left + beside };
  });
}

function firstByKey(root: HTMLElement): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-mark]')) {
    for (const key of (element.dataset.keys ?? '').split(keySeparator)) if (!found.has(key)) found.set(key, element);
  }
  return found;
}

function firstByPlace(root: HTMLElement): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const { at = '' } = element.dataset;
    if (!found.has(at)) found.set(at, element);
  }
  return found;
}

/** A narrow block on the left half belongs to the left column of letterhead or signature. */
function sideOf(words: DOMRect, sheet: DOMRect): 'left' | 'right' {
  const narrow = words.width < sheet.width / 2;
  return narrow && words.left + words.width / 2 < sheet.left + sheet.width / 2 ? 'left' : 'right';
}

function free(taken: readonly number[], wanted: number): number {
  let top = wanted;
  while (taken.some((it) => Math.abs(it - top) < step)) top += step;
  return top;
}
