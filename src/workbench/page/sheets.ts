import type { Section } from '../../draft/model';

/** Sections that share their sheets: one that goes on in the middle of a page has no sheets of its own. */
export function sheetSections(sections: readonly Section[]): readonly Section[] {
  const merged: Section[] = [];
  for (const section of sections) {
    const before = merged.at(-1);
    if (before !== undefined && section.type === 'continuous' && samePaper(before, section)) {
      merged[merged.length - 1] = { ...before, to: section.to };
    } else merged.push(section);
  }
  return merged;
}

function samePaper(a: Section, b: Section): boolean {
  return a.paper.width === b.paper.width && a.paper.height === b.paper.height;
}
