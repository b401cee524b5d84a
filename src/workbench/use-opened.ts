import { useCallback, useEffect, useRef, useState } from 'react';
import type { Span } from '../draft/model';
import type { Place } from '../finding/model';
import { FileHost } from '../host/file';
import { choiceIn, type ChoiceStore } from '../pane/kept/choice';
import { onMachine } from '../pane/kept/place';
import { storedWaivers, type WaiverStore } from '../pane/waivers';
import { correctedName } from './file-name';

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
  readonly host: FileHost;
  readonly waivers: WaiverStore;
  readonly choice: ChoiceStore;
  /** The place last asked to be shown; a new object each time, so that asking twice shows twice. */
  readonly shown: Shown | null;
  /** Where the author's cursor stands. */
  readonly caret: Span | null;
}

export interface Shown {
  readonly place: Place;
}

/** Whether the copy in hand differs from the file, and whether it has been taken home. */
export type CopyState = 'untouched' | 'changed' | 'saved';

/** The file on the workbench, and what may be done with it. */
export function useOpened(first: FirstFile, storage: Storage) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [copy, setCopy] = useState<CopyState>('untouched');
  const count = useRef(0);
  /** What was downloaded last. */
  const taken = useRef<Uint8Array | null>(null);

  const begin = useCallback(
    function begin(name: string, bytes: Uint8Array): void {
      const host: FileHost = new FileHost(bytes, {
        // A copy that was changed and never taken home is handed over before another document takes its place.
        onOpen: (file) => {
          if (host.bytes !== bytes && host.bytes !== taken.current) save(correctedName(name), host.bytes);
          begin(file.name, file.bytes);
        },
        onSelect: (place) => {
          setOpened((it) => (it?.host === host ? { ...it, shown: { place } } : it));
        },
        onCaret: (caret) => {
          setOpened((it) => (it?.host === host ? { ...it, caret } : it));
        },
      });
      host.subscribe(() => {
        setCopy(host.bytes === bytes ? 'untouched' : 'changed');
      });
      count.current += 1;
      setCopy('untouched');
      setOpened({ number: count.current, name, host, ...storesOf(storage, name), shown: null, caret: null });
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
    if (opened === null) return;
    save(correctedName(opened.name), opened.host.bytes);
    taken.current = opened.host.bytes;
    setCopy((it) => (it === 'changed' ? 'saved' : it));
  }, [opened]);

  return { opened, copy, open, download };
}

/** What is remembered of a document by its name. */
function storesOf(storage: Storage, name: string): Pick<Opened, 'waivers' | 'choice'> {
  return {
    waivers: storedWaivers(storage, name),
    choice: choiceIn(
      onMachine(() => storage),
      name,
    ),
  };
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
