import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import type { ReactElement } from 'react';
import type { DraftDocument } from '../draft/model';
import { strings } from './strings';

/** Room for ticks on either side of the paper, in pixels. */
export const beside = 72;

const steps = [0.4, 0.5, 0.67, 0.8, 0.9, 1, 1.25, 1.5, 2];
const usual = 0.9;

/** The usual zoom, or what lets the widest sheet fit into `room` pixels; never less than the smallest step. */
export function fitting(draft: DraftDocument | null, room: number): number {
  const widest = Math.max(1, ...(draft?.sections ?? []).map(({ paper }) => paper.width * (96 / 72)));
  return Math.max(steps[0] ?? usual, Math.min(usual, Math.floor((room / widest) * 100) / 100));
}

interface Props {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** Smaller, larger, and how large now. */
export function Zoom({ zoom, onZoom }: Props): ReactElement {
  const [smaller, larger] = [steps.findLast((it) => it < zoom), steps.find((it) => it > zoom)];
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<Subtract16Regular />}
        aria-label={strings.zoomOut}
        disabledFocusable={smaller === undefined}
        onClick={() => {
          if (smaller !== undefined) onZoom(smaller);
        }}
      />
      <span>{strings.zoom(Math.round(zoom * 100))}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Add16Regular />}
        aria-label={strings.zoomIn}
        disabledFocusable={larger === undefined}
        onClick={() => {
          if (larger !== undefined) onZoom(larger);
        }}
      />
    </>
  );
}
