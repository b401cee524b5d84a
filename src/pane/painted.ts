/** At most so long, in milliseconds: a page that is not shown paints nothing. */
const patience = 250;

/** Once the page has been painted: what the first picture does not need waits for it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
