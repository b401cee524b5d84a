import { lazy, Suspense, type ReactElement } from 'react';

/** Its code comes when it is first shown, which is not with the first picture. */
const ReviewPart = lazy<() => ReactElement | null>(() =>
  import('../review/review-part').then(
    (loaded) => ({ default: loaded.ReviewPart }),
    () => ({ default: () => null }),
  ),
);

/** The review sheet of the draft. */
export function ReviewLater(): ReactElement {
  return (
    <Suspense fallback={null}>
      <ReviewPart />
    </Suspense>
  );
}
