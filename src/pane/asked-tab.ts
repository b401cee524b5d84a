import { tabs, type Memory } from './memory';

/** The name under which an address asks for a tab: `taskpane.html?the=vienDan` is the button “Viện dẫn” of the ribbon. */
const name = 'the';

/**
 * Turns to the tab that the address asks for, as a click on it would; a tab that is not there is the first one. An
 * address that asks for none leaves the tab that was open last. `search` is the query of the address, `?` and all.
 */
export function turnToAsked(search: string, memory: Memory): Memory {
  const asked = new URLSearchParams(search).get(name);
  if (asked !== null) memory.save({ tab: tabs.find((tab) => tab === asked) ?? 'kiemTra' });
  return memory;
}
