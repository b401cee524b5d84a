/** What of the global `Office` this host uses; a test hands in its own. */
export interface OfficeApi {
  readonly context: Pick<Office.Context, 'document' | 'requirements'> & {
    readonly platform?: Office.PlatformType;
  };
  readonly DocumentMode: Pick<typeof Office.DocumentMode, 'ReadOnly'>;
  readonly EventType: Pick<typeof Office.EventType, 'DocumentSelectionChanged'>;
  readonly FileType: Pick<typeof Office.FileType, 'Compressed'>;
  readonly AsyncResultStatus: Pick<typeof Office.AsyncResultStatus, 'Succeeded'>;
}

/** What of the global `Word` this host uses. */
export interface WordApi {
  run<Result>(batch: (context: Word.RequestContext) => Promise<Result>): Promise<Result>;
}

/** True when the running Word has the requirement set, as Office itself answers. */
export function supports(office: OfficeApi, set: 'WordApi' | 'WordApiDesktop', version: string): boolean {
  return office.context.requirements.isSetSupported(set, version);
}
