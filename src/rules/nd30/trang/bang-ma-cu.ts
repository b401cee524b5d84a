import { endingAndPage } from '../../law/nd30/ending-and-page';
import { legacyEncodingRule } from '../../shapes/legacy-encoding';

export const bangMaCu = legacyEncodingRule({
  id: 'nd30/trang/bang-ma-cu',
  ref: 'ND30-PAGE-08',
  basis: endingAndPage.phongChu,
});
