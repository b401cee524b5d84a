import { boCuc } from './bo-cuc';
import { doiChieu } from './doi-chieu';
import { duKien } from './du-kien';
import type { Fault } from './fault';
import { noiDung } from './noi-dung';
import { noiNhanChuKy } from './noi-nhan-chu-ky';
import { soVaNgay } from './so-va-ngay';
import { tieuDe } from './tieu-de';
import { trang } from './trang';

/** Single faults of every component that a State draft has. */
export const faults: readonly Fault[] = [
  ...trang,
  ...tieuDe,
  ...soVaNgay,
  ...noiNhanChuKy,
  ...noiDung,
  ...duKien,
  ...doiChieu,
  ...boCuc,
];
