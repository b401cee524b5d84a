import { useEffect, useState } from 'react';
import type { LegalBasis } from '../../finding/model';

/** The words that a rule stands on: with the finding, or loaded with the first clause that is read; until then ''. */
export function useQuotation(rule: string, { quote }: LegalBasis): string {
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    if (quote !== '') return undefined;
    let mounted = true;
    import('../../check/quotations').then(
      ({ quotations }) => {
        if (mounted) setLoaded(quotations[rule] ?? '');
      },
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [rule, quote]);
  return quote === '' ? loaded : quote;
}
