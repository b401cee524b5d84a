import { makeStyles, tokens } from '@fluentui/react-components';

/** How faulty words are marked: each state by its own line, never by colour alone. The page is always white paper. */
export const useMarkStyles = makeStyles({
  mark: {
    cursor: 'pointer',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.18em',
    borderRadius: '2px',
  },
  error: { textDecoration: 'underline solid 2px #B10E1C', backgroundColor: '#FDF3F4' },
  warning: { textDecoration: 'underline dotted 2.5px #BC4B09', backgroundColor: '#FEF8F4' },
  info: {},
  waived: { textDecoration: 'underline double 1px #616161' },
  active: {
    outlineWidth: '2px',
    outlineStyle: 'solid',
    outlineColor: tokens.colorBrandStroke1,
    outlineOffset: '2px',
  },
});
