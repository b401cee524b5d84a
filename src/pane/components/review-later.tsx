import { lazy, Suspense, type ReactElement } from 'react';

interface Props {
  /** Under a heading of its own, as what comes next. */
  readonly asNext?: boolean;
}

/** Its code comes when it is first shown, which is not with the first picture. */
const ReviewPart = lazy<(props: Props) => ReactElement | null>(() =>
  import('../review/review-part').then(
    (loaded) => ({ default: loaded.ReviewPart }),
    () => ({ default: () => null }),
  ),
);

/** The review sheet of the draft. */
export function ReviewLater(props: Props): ReactElement {
  return (
    <Suspense fallback={null}>
      <ReviewPart {...props} />
    </Suspense>
  );
}
