import { together } from '../support/together';

together('hd36');
