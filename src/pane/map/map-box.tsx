import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { MarkIcon } from '../components/mark-icon';
import type { Box } from '../../anatomy/boxes';
import type { BoxState } from '../../finding/box-state';
import { useBoxStyles } from './box-style';

interface MapBoxProps {
  readonly box: Box;
  readonly state: BoxState;
  readonly name: string;
  readonly selected: boolean;
  readonly reachable: boolean;
  readonly onSelect: () => void;
  readonly onPoint: (pointed: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** One box of the map: its pattern and sign say the state, its name says it in words. */
export function MapBox(props: MapBoxProps): ReactElement {
  const styles = useBoxStyles();
  const { box, state, selected } = props;
  const shape = mergeClasses(
    styles.root,
    styles[state],
    box.shape === 'circle' && styles.circle,
    box.id.startsWith('9') && box.h > 10 && styles.top,
    selected && styles.selected,
  );
  return (
    <button
      type="button"
      className={shape}
      style={{ left: `${box.x}%`, top: `${box.y}%`, width: `${box.w}%`, height: `${box.h}%` }}
      data-box={box.id}
      aria-label={props.name}
      aria-pressed={selected}
      title={props.name}
      tabIndex={props.reachable ? 0 : -1}
      onClick={props.onSelect}
      onKeyDown={props.onKeyDown}
      onFocus={() => {
        props.onPoint(true);
      }}
      onBlur={() => {
        props.onPoint(false);
      }}
      onMouseEnter={() => {
        props.onPoint(true);
      }}
      onMouseLeave={() => {
        props.onPoint(false);
      }}
    >
      {box.lines && <span className={styles.lines} aria-hidden />}
      <span className={mergeClasses(styles.label, !box.lines && isPlain(state) && styles.clear)}>
        {state !== 'absent' && <MarkIcon sign={state} size={12} />}
        {box.id}
      </span>
    </button>
  );
}

function isPlain(state: BoxState): boolean {
  return state === 'ok' || state === 'waived' || state === 'absent';
}
