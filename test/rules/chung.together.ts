import { together } from '../support/together';

together('chung');
