import { docTuHuongDan36 } from '../../law/hd36/basis';
import { ending } from '../../law/hd36/ending';
import { archiveThereRule } from '../../shapes/party/receivers';

export const thieuLuu = archiveThereRule({
  id: 'hd36/noi-nhan/thieu-luu',
  ref: 'DANG-NN-01',
  severity: 'warning',
  basis: docTuHuongDan36(ending.dauNoiNhan.clause, ending.dauNoiNhan.quote),
});
