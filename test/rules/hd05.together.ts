import { together } from '../support/together';

together('hd05');
