import { letterhead } from '../../law/hd36/letterhead';
import { starRule } from '../../shapes/star';

export const dauSao = starRule({ id: 'hd36/co-quan-ban-hanh/dau-sao', ref: 'DANG-CQ-01', basis: letterhead.dauSao });
