import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';

/**
 * Fluent's styles, made by the page itself: its policy lets in no style but those that bear the number the page was
 * sent with, which its first script carries. A page without one, as in tests, asks for none.
 */
export function PageStyles({
  page,
  children,
}: {
  readonly page: Document;
  readonly children: ReactNode;
}): ReactElement {
  const renderer = useMemo(() => {
    const nonce = page.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
    return createDOMRenderer(page, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
  }, [page]);
  return (
    <RendererProvider renderer={renderer} targetDocument={page}>
      {children}
    </RendererProvider>
  );
}
