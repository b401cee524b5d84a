import { type Words } from '../phrasing';
import { congVanTinh } from './cong-van-tinh';
import { congVanTrungUong } from './cong-van-trung-uong';
import { congVanXa } from './cong-van-xa';
import { keHoach } from './ke-hoach';
import { keHoachDai } from './ke-hoach-dai';
import { khac } from './khac';
import { nhieuVanBan } from './nhieu-van-ban';
import { theoMau } from './theo-mau';

/** Correct drafts: nothing in them may be called an error. */
export const drafts: readonly Words[] = [
  ...congVanTinh,
  ...congVanXa,
  ...congVanTrungUong,
  ...keHoach,
  keHoachDai,
  ...khac,
  ...theoMau,
  ...nhieuVanBan,
];
