import { makeStyles, tokens } from '@fluentui/react-components';
import { cardEdges, openCard } from '../components/card-style';
import { rowButton } from '../components/row-button';

/** What closed rows and the open card of an instrument share. */
export const useEntryStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  card: { ...openCard, paddingBottom: tokens.spacingVerticalM },
  ...cardEdges,
  head: {
    ...rowButton,
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  cardHead: {
    padding: `9px ${tokens.spacingHorizontalM} 7px 9px`,
    borderRadius: tokens.borderRadiusXLarge,
    ':hover': { backgroundColor: 'transparent' },
  },
  icon: {
    display: 'flex',
    height: '20px',
    width: '20px',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  meta: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  says: { display: 'block', marginTop: '2px', fontSize: '13px', lineHeight: '18px' },
  status: { fontWeight: tokens.fontWeightSemibold },
  okText: { color: tokens.colorStatusSuccessForeground1 },
  warningText: { color: tokens.colorStatusWarningForeground1 },
  infoText: { color: tokens.colorBrandForeground1 },
  unknownText: { color: tokens.colorNeutralForeground3 },
  link: { margin: `-4px 0 ${tokens.spacingVerticalSNudge} 44px`, fontSize: '13px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingLeft: '37px',
    paddingRight: tokens.spacingHorizontalM,
    '@container (max-width: 350px)': { paddingLeft: '12px' },
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  button: { minWidth: 0, minHeight: '28px', paddingBlock: '3px', paddingInline: '8px', fontSize: '13px' },
});
