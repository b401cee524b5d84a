import type { Instrument } from '../../catalogue/model';
import { writeInstrument } from '../../citation/write';
import { withinReach } from '../../drafting/sections/for-host';
import type { Material, Section, SectionKind } from '../../drafting/sections/model';
import { proposalsFor, type Proposals } from '../../drafting/sections/proposals';
import { sectionFor } from '../../drafting/sections/section-for';
import { mannerOf } from '../citations/insert';
import { Observed } from '../observed';
import { keyOf } from '../registry/model';
import type { Session } from '../session';
import { isWaivedIn } from '../state';
import { choicesIn, emptyForm, type ChosenGround, type Form } from './form';
import { strings } from './strings';

/** A căn cứ that the registry has. */
export interface FoundGround extends ChosenGround {
  readonly number: string;
}

/** What the parts of the layout show beside what the session knows. */
export interface SectionState {
  readonly open: SectionKind | null;
  readonly form: Form;
  /** What is typed into the search of căn cứ, and the answer; null while nothing is asked. */
  readonly query: string;
  readonly found: readonly FoundGround[] | null;
}

/** So many instruments are offered. */
const most = 5;

/** The parts of the layout: what of each the draft has, what would be put in, and the putting in. */
export class SectionDesk extends Observed<SectionState> {
  private turn = 0;
  private material: {
    readonly key: readonly unknown[];
    readonly made: Material;
    readonly proposals: Proposals;
  } | null = null;
  private readonly sections = new Map<SectionKind, { readonly key: readonly unknown[]; readonly section: Section }>();

  constructor(private readonly session: Session) {
    super({ open: null, form: emptyForm, query: '', found: null });
  }

  /** Opens the form of a section, or shuts it. */
  toggle(kind: SectionKind): void {
    this.set({ open: this.getState().open === kind ? null : kind });
  }

  fill(form: Partial<Form>): void {
    this.set({ form: { ...this.getState().form, ...form } });
  }

  /** What is proposed in the forms; null: there is no draft. */
  proposals(): Proposals | null {
    return this.made()?.proposals ?? null;
  }

  /** The draft with all that is known of it; null: there is none. */
  current(): Material | null {
    return this.made()?.made ?? null;
  }

  /** What putting a section in would do now; null: there is no draft. */
  section(kind: SectionKind): Section | null {
    const known = this.made();
    if (known === null) return null;
    const choices = choicesIn(kind, this.getState().form, known.proposals);
    const key = [known.made, JSON.stringify(choices)];
    const last = this.sections.get(kind);
    if (last?.key.every((it, i) => it === key[i]) === true) return last.section;
    const section = sectionFor(kind, known.made, choices);
    this.sections.set(kind, { key, section });
    return section;
  }

  /** How many changes of a section the host has no way to make. */
  beyond(section: Section): number {
    const material = this.current();
    if (material === null || (section.kind !== 'insert' && section.kind !== 'repair')) return 0;
    return withinReach(section.edits, this.session.host.can.edits, material.draft).beyond.length;
  }

  /** Puts the section in, and the cursor into the first place to be filled. */
  async put(kind: SectionKind): Promise<void> {
    const [section, material] = [this.section(kind), this.current()];
    if (material === null || (section?.kind !== 'insert' && section?.kind !== 'repair')) return;
    const kinds = this.session.host.can.edits;
    const groups = section.groups
      .map((edits) => ({ edits: withinReach(edits, kinds, material.draft).edits }))
      .filter(({ edits }) => edits.length > 0);
    const name = strings.names[kind];
    const said = section.kind === 'insert' ? strings.inserted(name) : strings.repaired(name);
    if (!(await this.session.write(groups, said))) return;
    this.set({ open: null, query: '', found: null, form: { ...this.getState().form, grounds: [], signer: null } });
    const [first] = section.unfilled;
    const text = first === undefined ? undefined : this.session.getChecked()?.draft.paragraphs[first.paragraph]?.text;
    const words = first === undefined ? undefined : text?.slice(first.start, first.end);
    if (first === undefined || words?.startsWith('[') !== true) return;
    const { host } = this.session;
    // The author stays where the way back is: only who asks for a blank is taken to the page.
    const span = { part: 'body', ...first } as const;
    if (host.can.select) await host.select({ kind: 'span', span }, words).catch(() => 'lost');
  }

  /** Searches the registry for an instrument to stand on. */
  async seek(query: string): Promise<void> {
    const own = ++this.turn;
    this.set({ query });
    const { session } = this;
    if (query.trim() === '') {
      this.set({ found: null });
      return;
    }
    await session.own.load();
    const asOf = session.getChecked()?.result.anatomy.date ?? session.today;
    const asked = { text: query, asOf, most, recent: session.memory.load().recent };
    const answer = await session.engine.find(asked).catch(() => null);
    if (own !== this.turn) return;
    this.set({ found: (answer?.found ?? []).map(({ instrument }) => this.groundOf(instrument)) });
  }

  /** Takes an instrument among the căn cứ that will be put in. */
  add({ key, text }: FoundGround): void {
    const { grounds } = this.getState().form;
    if (!grounds.some((it) => it.key === key)) this.fill({ grounds: [...grounds, { key, text }] });
    this.turn++;
    this.set({ query: '', found: null });
  }

  private groundOf(instrument: Instrument): FoundGround {
    const result = this.session.getChecked()?.result ?? null;
    const manner = result === null ? ({ style: 'state', dates: 'words' } as const) : mannerOf(result);
    const words = writeInstrument(instrument, { ...manner, canCu: true });
    return { key: keyOf(instrument), number: instrument.number, text: `Căn cứ ${words}` };
  }

  private made(): { readonly made: Material; readonly proposals: Proposals } | null {
    const { session } = this;
    const checked = session.getChecked();
    if (checked === null || session.getState().view === null) return null;
    const { view, waivers } = session.getState();
    const profile = session.profile.current;
    const key = [checked, profile, waivers];
    if (this.material?.key.every((it, i) => it === key[i]) === true) return this.material;
    const { draft, result } = checked;
    const { anatomy } = result;
    const isWaived = isWaivedIn(session.getState());
    const findings = (view?.items ?? []).flatMap((item) =>
      item.finding === null || isWaived(item) ? [] : [item.finding],
    );
    const year = Number((anatomy.date ?? session.today).slice(0, 4));
    const made: Material = { draft, anatomy, findings, profile, year };
    this.material = { key, made, proposals: proposalsFor(made) };
    return this.material;
  }
}

const desks = new WeakMap<Session, SectionDesk>();

/** The desk of a session, the same one each time. */
export function sectionDeskOf(session: Session): SectionDesk {
  const known = desks.get(session) ?? new SectionDesk(session);
  desks.set(session, known);
  return known;
}
