import type { CitationStatus } from '../../citation/judge';
import type { Sign } from '../components/mark-icon';

/** The shape and colour of a state: nothing that is compared with a registry is more than worth a look. */
export const signs: Readonly<Record<CitationStatus, Sign>> = {
  wrong: 'warning',
  conflict: 'warning',
  incomplete: 'info',
  outdated: 'warning',
  unknown: 'unknown',
  ok: 'ok',
};
