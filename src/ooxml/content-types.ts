import { type Element } from './model';

/** Content type of a part by name, or null where the package does not say. */
export type ContentTypes = (partName: string) => string | null;

/** The table in `[Content_Types].xml`: overrides by part first, then defaults by extension. */
export function contentTypesIn(root: Element): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const element of root.children) {
    const type = element.attribute('ContentType') ?? '';
    if (element.name === 'ct:Override')
      overrides.set((element.attribute('PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
    if (element.name === 'ct:Default') defaults.set((element.attribute('Extension') ?? '').toLowerCase(), type);
  }
  return (partName) => {
    const name = partName.toLowerCase();
    return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? null;
  };
}
