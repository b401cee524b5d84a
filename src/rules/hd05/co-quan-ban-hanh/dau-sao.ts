import { letterhead } from '../../law/hd05/letterhead';
import { starRule } from '../../shapes/star';

export const dauSao = starRule({ id: 'hd05/co-quan-ban-hanh/dau-sao', ref: 'HD05-CQ-13', basis: letterhead.dauSao });
