import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { strings } from '../strings';
import type { BoxState } from '../../finding/box-state';
import type { Box } from '../../anatomy/boxes';
import { MapBox } from './map-box';
import { neighbour, type Direction } from './neighbour';

const useStyles = makeStyles({
  page: {
    position: 'relative',
    flexShrink: 0,
    width: '184px',
    aspectRatio: '210 / 297',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralForeground3}`,
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: tokens.shadow2,
    maxWidth: '100%',
    boxSizing: 'border-box',
    '@container (max-width: 335px)': { width: '168px' },
  },
});

/** A box and what is to be said of it. */
export interface BoxView {
  readonly box: Box;
  readonly state: BoxState;
  /** “Ô 3, Số, ký hiệu: 1 lỗi” */
  readonly name: string;
  /** “1 lỗi”, “Đạt”, “Không có” */
  readonly said: string;
}

interface PageMapProps {
  readonly boxes: readonly BoxView[];
  readonly selected: string | null;
  readonly onSelect: (box: string) => void;
  readonly onPoint: (box: string | null) => void;
}

/** The decree's own picture of the page: a group of buttons that the arrows walk through. One stop for Tab. */
export function PageMap({ boxes, selected, onSelect, onPoint }: PageMapProps): ReactElement {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const stop = reached ?? selected ?? boxes[0]?.box.id;

  const move = (event: KeyboardEvent, from: string): void => {
    const to = target(
      event.key,
      boxes.map((it) => it.box),
      from,
    );
    if (to === null) return;
    event.preventDefault();
    setReached(to);
    page.current?.querySelector<HTMLElement>(`[data-box="${to}"]`)?.focus();
  };

  return (
    <div ref={page} className={styles.page} role="group" aria-label={strings.map}>
      {boxes.map(({ box, state, name }) => (
        <MapBox
          key={box.id}
          box={box}
          state={state}
          name={name}
          selected={box.id === selected}
          reachable={box.id === stop}
          onSelect={() => {
            setReached(box.id);
            onSelect(box.id);
          }}
          onPoint={(pointed) => {
            onPoint(pointed ? box.id : null);
          }}
          onKeyDown={(event) => {
            move(event, box.id);
          }}
        />
      ))}
    </div>
  );
}

const directions: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

function target(key: string, boxes: readonly Box[], from: string): string | null {
  if (key === 'Home') return boxes[0]?.id ?? null;
  if (key === 'End') return boxes.at(-1)?.id ?? null;
  return isDirection(key) ? neighbour(boxes, from, key) : null;
}

function isDirection(key: string): key is Direction {
  return directions.has(key);
}
