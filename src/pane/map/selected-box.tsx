import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MarkIcon } from '../components/mark-icon';
import { strings } from '../strings';
import type { View } from '../view';
import type { BoxView } from './page-map';

const useStyles = makeStyles({
  box: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, paddingLeft: tokens.spacingHorizontalM },
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  said: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The box pointed at or selected; with none, how much was compared. */
export function SelectedBox(props: {
  readonly shown: BoxView | null;
  readonly view: View | null;
}): ReactElement | null {
  const styles = useStyles();
  const { shown, view } = props;
  if (shown !== null) {
    return (
      <div className={styles.box}>
        <p className={styles.meta}>{strings.box(shown.box.id)}</p>
        <p className={styles.label}>{shown.box.label}</p>
        <p className={styles.said}>
          {shown.state !== 'absent' && <MarkIcon sign={shown.state} size={16} />}
          {shown.said}
        </p>
      </div>
    );
  }
  if (view?.anatomy.system == null) return null;
  const compared = new Set(view.anatomy.occurrences.map((occurrence) => occurrence.component)).size;
  return (
    <div>
      <p className={styles.meta}>{strings.compared}</p>
      <p className={styles.label}>{strings.componentCount(compared)}</p>
    </div>
  );
}
