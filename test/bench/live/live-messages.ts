/** What the process of the listeners is asked to do, first of all. */
export interface ListenTask {
  readonly is: 'listen';
  readonly url: string;
  readonly listeners: number;
  /** The listeners are these people in turn. */
  readonly cookies: readonly string[];
  /** Sent by each when its socket is open; none to a server that speaks no protocol. */
  readonly first: readonly object[];
}

/** Asks it to forget what was heard, before something new is told. */
export interface ForgetTask {
  readonly is: 'forget';
}

/** What it tells: all sockets are open; nothing is remembered; everybody heard something new. */
export type LiveMessage =
  | { readonly is: 'listening' }
  | { readonly is: 'forgotten' }
  | {
      readonly is: 'heard';
      /** When the last one heard it, in milliseconds of the machine's clock. */
      readonly lastAt: number;
      /** One of the frames, and how many different ones there were. */
      readonly frame: string;
      readonly different: number;
    };
