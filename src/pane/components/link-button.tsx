import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    padding: 0,
    minHeight: '24px',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** A button that reads as part of a sentence. */
export function LinkButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>): ReactElement {
  const styles = useStyles();
  return <button type="button" className={mergeClasses(styles.root, className)} {...rest} />;
}
