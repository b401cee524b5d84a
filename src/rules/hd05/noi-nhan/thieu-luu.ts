import { docTuHuongDan05 } from '../../law/hd05/basis';
import { ending } from '../../law/hd05/ending';
import { archiveThereRule } from '../../shapes/party/receivers';

export const thieuLuu = archiveThereRule({
  id: 'hd05/noi-nhan/thieu-luu',
  ref: 'HD05-NN-02',
  severity: 'warning',
  basis: docTuHuongDan05(ending.dauNoiNhan.clause, ending.dauNoiNhan.quote),
});
