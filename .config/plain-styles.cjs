/**
 * For tests in jsdom: every element is styled alike. jsdom lays nothing out; to ask it how an element is styled is to try
 * thousands of Fluent's rules on it, which took most of the time of these tests and told them nothing. What is seen and
 * what is not is asked of Chromium, in test/e2e.
 */
if (typeof window !== 'undefined') {
  const style = document.createElement('div').style;
  window.getComputedStyle = () => style;
}
