import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Mark } from '../items';
import {
  Checkmark12Filled,
  CheckmarkCircle20Filled,
  DismissCircle12Filled,
  DismissCircle16Filled,
  DismissCircle20Filled,
  Lightbulb16Filled,
  Prohibited12Filled,
  Prohibited16Filled,
  QuestionCircle12Filled,
  QuestionCircle16Filled,
  QuestionCircle20Filled,
  Warning12Filled,
  Warning16Filled,
  Warning20Filled,
} from './icons';

/** States that have an icon. */
export type Sign = Mark | 'waived' | 'ok';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    '> svg': { display: 'block' },
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  12: { width: '10px', height: '10px', '> svg': { width: '10px', height: '10px' } },
  16: { width: '16px', height: '16px' },
  20: { width: '20px', height: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
  waived: { color: tokens.colorNeutralForeground3 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
});

const icons: Readonly<Record<Sign, Readonly<Record<12 | 16 | 20, ReactElement>>>> = {
  error: { 12: <DismissCircle12Filled />, 16: <DismissCircle16Filled />, 20: <DismissCircle20Filled /> },
  warning: { 12: <Warning12Filled />, 16: <Warning16Filled />, 20: <Warning20Filled /> },
  info: { 12: <Lightbulb16Filled />, 16: <Lightbulb16Filled />, 20: <Lightbulb16Filled /> },
  unknown: { 12: <QuestionCircle12Filled />, 16: <QuestionCircle16Filled />, 20: <QuestionCircle20Filled /> },
  waived: { 12: <Prohibited12Filled />, 16: <Prohibited16Filled />, 20: <Prohibited16Filled /> },
  ok: { 12: <Checkmark12Filled />, 16: <Checkmark12Filled />, 20: <CheckmarkCircle20Filled /> },
};

/** The shape and colour of a state; the word stands beside it or in its button's name. */
export function MarkIcon({ sign, size }: { readonly sign: Sign; readonly size: 12 | 16 | 20 }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[size], styles[sign])} aria-hidden>
      {icons[sign][size]}
    </span>
  );
}
