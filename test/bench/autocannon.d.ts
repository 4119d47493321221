/** What the bench uses of autocannon, which brings no types along. */
declare module 'autocannon' {
  namespace autocannon {
    interface Request {
      readonly method: 'POST';
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }

    interface Client {
      setRequests(requests: readonly Request[]): void;
    }

    interface Options {
      readonly url: string;
      readonly connections: number;
      /** Seconds, like the next one. */
      readonly duration: number;
      /** How many requests in all, in the place of a duration. */
      readonly amount?: number;
      /** Milliseconds between two looks at what has come. */
      readonly sampleInt?: number;
      readonly timeout: number;
      readonly requests: readonly Request[];
      readonly setupClient: (client: Client) => void;
    }

    interface Result {
      /** Seconds. */
      readonly duration: number;
      readonly '2xx': number;
      readonly non2xx: number;
      readonly errors: number;
      readonly timeouts: number;
      /** Milliseconds. */
      readonly latency: { readonly p50: number; readonly p99: number };
      /** Bytes. */
      readonly throughput: { readonly total: number };
    }
  }

  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
  export = autocannon;
}
