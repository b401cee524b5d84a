import type { Profile } from '../../profile/model';
import { asText } from '../shared/as-text';
import type { Drawer } from '../shared/drawer';
import { SharedFile, type FileReading } from '../shared/shared-file';

/** Where the administrator lays the office's profile, from the pane's page. */
export const profilePath = 'co-quan/ho-so.json';

/** The office's profile, and its last copy that could be read. */
export function officeProfile(
  drawer: Drawer,
  get: (path: string, signal: AbortSignal) => Promise<Response>,
  now: () => number = Date.now,
): SharedFile<Profile> {
  const limits = { largest: 4_000_000 };
  return new SharedFile({ path: profilePath, get, read: asText(read), drawer, now, limits });
}

/** What reads a profile is loaded when there is one to read: most offices lay none beside the pane. */
async function read(text: string): Promise<FileReading<Profile>> {
  const { readProfile } = await import(/* webpackChunkName: "ho-so" */ '../../profile/read');
  const reading = readProfile(text);
  return reading.kind === 'good' ? { kind: 'good', content: reading.profile } : { ...reading, more: 0 };
}
