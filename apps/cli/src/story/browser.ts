import { parseSetCookie } from 'cookie';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { ON_BEHALF_OF } from '#platform';

/** What the api answers. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

type Variables = Readonly<Record<string, unknown>>;

/** A browser of one person: keeps its cookies, speaks HTTP and WebSocket with the api. */
export class Browser {
  private readonly cookies: Map<string, string>;
  private readonly sockets: Client[] = [];

  constructor(
    readonly url: string,
    cookies: Readonly<Record<string, string>> = {},
    /** In whose name everything is asked; null for one's own. */
    private readonly onBehalfOf: string | null = null,
  ) {
    this.cookies = new Map(Object.entries(cookies));
  }

  /** The same browser, asking in the name of somebody for whom its owner may act. */
  inNameOf(personId: string): Browser {
    return new Browser(this.url, Object.fromEntries(this.cookies), personId);
  }

  /** Sends an operation and gives the whole answer, errors too. */
  async send<Data = Record<string, unknown>>(query: string, variables: Variables = {}): Promise<Answer<Data>> {
    return (await (await this.post(query, variables)).json()) as Answer<Data>;
  }

  /** Sends an operation and gives the response as it comes. */
  async post(query: string, variables: Variables = {}): Promise<Response> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookieHeader(), ...this.name() },
      body: JSON.stringify({ query, variables }),
    });
    for (const header of response.headers.getSetCookie()) {
      const { name, value, maxAge } = parseSetCookie(header);
      if (maxAge === 0) this.cookies.delete(name);
      else this.cookies.set(name, value ?? '');
    }
    return response;
  }

  /** Sends an operation that must succeed and gives its data. */
  async ask<Data = Record<string, never>>(query: string, variables: Variables = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors || !data) throw new Error(`The api refused: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Subscribes over a socket of its own; `next()` of the answer waits for the following event. */
  subscribe<Data = Record<string, unknown>>(
    query: string,
    variables: Variables = {},
  ): AsyncIterableIterator<Answer<Data>> {
    const client = this.socket();
    this.sockets.push(client);
    return client.iterate<Data>({ query, variables: { ...variables } }) as AsyncIterableIterator<Answer<Data>>;
  }

  /** A graphql-ws client with the cookies of this browser; `origin` as a page of that place would send it. */
  socket(origin = this.url): Client {
    const cookie = this.cookieHeader();
    class Socket extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers: { cookie, origin } });
      }
    }
    return createClient({
      url: `${this.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: Socket,
      connectionParams: this.name(),
      retryAttempts: 0,
    });
  }

  private name(): Record<string, string> {
    return this.onBehalfOf === null ? {} : { [ON_BEHALF_OF]: this.onBehalfOf };
  }

  /** Closes the sockets that are open. */
  async close(): Promise<void> {
    for (const socket of this.sockets.splice(0)) await socket.dispose();
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
