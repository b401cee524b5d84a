import { useCallback, useEffect, useRef, useState } from 'react';
import type { Span } from '../draft/model';
import type { Place } from '../finding/model';
import { FileHost } from '../host/file';
import type { DraftFile } from '../pane/draft-file';
import { choiceIn, type ChoiceStore } from '../pane/kept/choice';
import { onMachine } from '../pane/kept/place';
import { RecordKeeper } from '../pane/kept/record';
import { Resets } from '../pane/kept/resets';
import type { OnReset } from '../pane/kept/shelf';
import { storedWaivers, type WaiverStore } from '../pane/waivers';
import { copyState, isUntaken, type CopyState } from './copy-state';
import { takenName } from './file-name';

/** The file that the workbench opens with. */
export interface FirstFile {
  readonly name: string;
  read(): Promise<Uint8Array>;
}

/** A file on the workbench. */
export interface Opened {
  /** Counts the files opened: the pane begins anew with each. */
  readonly number: number;
  readonly name: string;
  /** It was made here: there is no file of it on the disk. */
  readonly isNew: boolean;
  readonly host: FileHost;
  readonly file: DraftFile;
  readonly waivers: WaiverStore;
  readonly choice: ChoiceStore;
  /** What of that was broken, or could not be kept. */
  readonly resets: Resets;
  /** The place last asked to be shown; a new object each time, so that asking twice shows twice. */
  readonly shown: Shown | null;
  /** Where the author's cursor stands. */
  readonly caret: Span | null;
}

export interface Shown {
  readonly place: Place;
}

/** The document in hand, as it was when it was opened. */
interface Hand extends Pick<Opened, 'name' | 'isNew' | 'host'> {
  readonly first: Uint8Array;
}

/** The file on the workbench, and what may be done with it. */
export function useOpened(first: FirstFile, storage: Storage) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [copy, setCopy] = useState<CopyState>('untouched');
  const count = useRef(0);
  const hand = useRef<Hand | null>(null);
  /** The document in hand as it was downloaded last. */
  const taken = useRef<Uint8Array | null>(null);

  const begin = useCallback(
    function begin(name: string, bytes: Uint8Array, isNew = false): void {
      leave(hand.current, taken.current);
      taken.current = null;
      const host: FileHost = new FileHost(bytes, {
        onOpen: (file) => {
          begin(file.name, file.bytes, true);
        },
        onSelect: (place) => {
          setOpened((it) => (it?.host === host ? { ...it, shown: { place } } : it));
        },
        onCaret: (caret) => {
          setOpened((it) => (it?.host === host ? { ...it, caret } : it));
        },
      });
      const mine: Hand = { name, isNew, host, first: bytes };
      hand.current = mine;
      host.subscribe(() => {
        if (hand.current === mine) setCopy(stateOf(mine, taken.current));
      });
      count.current += 1;
      setCopy(stateOf(mine, null));
      const file = { name, beside: false };
      const resets = new Resets();
      setOpened({
        ...{ number: count.current, name, isNew, host, file, resets },
        ...{ ...storesOf(storage, name, host, resets.note), shown: null, caret: null },
      });
    },
    [storage],
  );

  useEffect(() => {
    void first.read().then((bytes) => {
      if (count.current === 0) begin(first.name, bytes);
    });
  }, [first, begin]);

  const open = useCallback(
    async (file: File) => {
      begin(file.name, new Uint8Array(await file.arrayBuffer()));
    },
    [begin],
  );
  const download = useCallback(() => {
    const it = hand.current;
    if (it === null) return;
    save(takenName(it.name, stateOf(it, taken.current)), it.host.bytes);
    taken.current = it.host.bytes;
    setCopy(stateOf(it, taken.current));
  }, []);

  return { opened, copy, open, download };
}

function stateOf({ host, first, isNew }: Hand, taken: Uint8Array | null): CopyState {
  return copyState({ isNew, first, words: host.words, current: host.bytes, taken });
}

/** What was changed or made here and never taken home is handed over before another document takes its place. */
function leave(hand: Hand | null, taken: Uint8Array | null): void {
  if (hand === null) return;
  const copy = stateOf(hand, taken);
  if (isUntaken(copy)) save(takenName(hand.name, copy), hand.host.bytes);
}

/** What a document keeps, beside that a copy by its name on the machine. */
function storesOf(storage: Storage, name: string, host: FileHost, note: OnReset): Pick<Opened, 'waivers' | 'choice'> {
  const aside = onMachine(() => storage);
  return new RecordKeeper({
    ...{ host, aside, key: `the-thuc/trong-van-ban/${name}`, asideIs: 'copy' },
    earlier: { waivers: storedWaivers(storage, name, note), choice: choiceIn(aside, name, note) },
    ...{ note, apart: 'the-thuc/ghi-rieng-may' },
  });
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands bytes to the person as a file. */
function save(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: docx }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
