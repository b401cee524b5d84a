import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sentenceOf } from '../../src/json/fault';
import type { Profile } from '../../src/profile/model';
import { readProfile } from '../../src/profile/read';

/** Invented agencies: the committee of a commune, a department of a province, the Party committee of the commune. */
export const agencyNames = ['ubnd-xa', 'so', 'dang-uy-xa'] as const;

export type AgencyName = (typeof agencyNames)[number];

/** The file of an invented agency. */
export function agencyFile(name: AgencyName): string {
  return resolve(__dirname, `../profile/agencies/${name}.json`);
}

/** The profile of an invented agency. */
export function agency(name: AgencyName): Profile {
  const reading = readProfile(readFileSync(agencyFile(name), 'utf8'));
  if (reading.kind === 'good') return reading.profile;
  throw new Error(reading.faults.map(sentenceOf).join('\n'));
}
