import { makeStyles, tokens } from '@fluentui/react-components';
import { grounds } from '../theme';

/** Diagonal hatch, dots, level lines: what tells the states apart without colour. */
const hatch = (color: string): string => `repeating-linear-gradient(135deg, ${color} 0 1.5px, transparent 1.5px 6px)`;
const dots = (color: string): string => `radial-gradient(${color} 0.8px, transparent 1.1px) 0 0 / 5px 5px`;
const levels = (color: string): string => `repeating-linear-gradient(${color} 0 1px, transparent 1px 4px)`;

const forced = '@media (forced-colors: active)';
const solid = (color: string): string => `1.5px solid ${color}`;

/** How a box looks in each state; legend and map share it. In forced colours pattern and border carry everything. */
export const useBoxStyles = makeStyles({
  root: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    padding: 0,
    fontFamily: 'inherit',
    fontSize: '10px',
    lineHeight: '11px',
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 2 },
    [forced]: { forcedColorAdjust: 'none', color: 'CanvasText', backgroundColor: 'Canvas' },
  },
  circle: { borderRadius: tokens.borderRadiusCircular, zIndex: 1 },
  selected: {
    boxShadow: `0 0 0 2px ${tokens.colorNeutralBackground1}, 0 0 0 4px ${tokens.colorCompoundBrandStroke}`,
    zIndex: 1,
    [forced]: { boxShadow: '0 0 0 2px Canvas, 0 0 0 4px Highlight' },
  },
  top: { alignItems: 'flex-start', paddingTop: '1px' },
  error: {
    color: tokens.colorStatusDangerForeground3,
    border: solid(tokens.colorStatusDangerForeground1),
    background: `${hatch(tokens.colorStatusDangerBorder1)}, ${grounds.danger}`,
    [forced]: { border: solid('CanvasText'), background: `${hatch('CanvasText')}, Canvas` },
  },
  warning: {
    color: tokens.colorStatusWarningForeground1,
    border: solid(tokens.colorStatusWarningForeground1),
    background: `${dots(tokens.colorStatusWarningBorder1)}, ${grounds.warning}`,
    [forced]: { border: solid('CanvasText'), background: `${dots('CanvasText')}, Canvas` },
  },
  unknown: {
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralForeground3}`,
    background: `${levels(tokens.colorNeutralStroke1)}, ${tokens.colorNeutralBackground1}`,
    [forced]: { border: '1px solid CanvasText', background: `${levels('CanvasText')}, Canvas` },
  },
  waived: {
    color: tokens.colorNeutralForeground2,
    border: solid(tokens.colorNeutralForeground3),
    backgroundColor: tokens.colorNeutralBackground3,
    [forced]: { border: solid('CanvasText') },
  },
  ok: {
    color: tokens.colorStatusSuccessForeground1,
    border: solid(tokens.colorStatusSuccessForeground1),
    backgroundColor: grounds.success,
    [forced]: { border: solid('CanvasText') },
  },
  absent: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    border: `1px dotted ${tokens.colorNeutralForeground3}`,
    [forced]: { color: 'GrayText', border: '1px dotted GrayText' },
  },
  label: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    height: '11px',
    paddingInline: '3px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusSmall,
    [forced]: { backgroundColor: 'Canvas' },
  },
  clear: { backgroundColor: 'transparent' },
  lines: {
    position: 'absolute',
    inset: '7px 6px',
    background: `repeating-linear-gradient(${tokens.colorNeutralStroke1} 0 1px, transparent 1px 10px)`,
    [forced]: { background: 'none' },
  },
});
