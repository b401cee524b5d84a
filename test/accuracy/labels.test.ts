import { components, kinds, systems } from '../../src/anatomy/model';
import { readDraft } from '../../src/draft/read';
import { goldens } from '../support/golden';
import { componentsOf, labelsBeside, nameOf, paragraphsOf } from './labels';

test('every golden draft has its labels', () => {
  expect(goldens.filter((it) => labelsBeside(it) === null).map(({ name }) => name)).toEqual([]);
});

describe.each(goldens.map((it) => [it.name, it] as const))('%s', (_, golden) => {
  const labels = labelsBeside(golden);
  const known = labels === null ? [] : [...labels.faults, ...labels.remarks];

  test('its convention and kind are names that exist', () => {
    expect(labels?.system === null || systems.some((it) => it === labels?.system)).toBe(true);
    expect(labels?.kind === null || kinds.some((it) => it === labels?.kind)).toBe(true);
    if (labels?.outOfScope !== null) expect(labels?.faults).toEqual([]);
  });

  test('each label names components that exist, and words that stand where it says', () => {
    const { paragraphs } = readDraft(golden.bytes);
    const amiss = known.filter((label) => {
      if (componentsOf(label).some((it) => !components.includes(it)) || label.why === '') return true;
      const places = [...(paragraphsOf(label) ?? [])].map((it) => paragraphs[it]?.text.replaceAll('\u00a0', ' '));
      if (places.includes(undefined)) return true;
      return label.words !== null && !places.some((text) => text?.includes(label.words ?? '') === true);
    });
    expect(amiss.map(nameOf)).toEqual([]);
  });
});
