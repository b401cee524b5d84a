import { together } from '../support/together';

together('nd30');
