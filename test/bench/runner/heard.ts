import type { ChildProcess } from 'node:child_process';

/** The next message of a kind from another process; fails when that one ends before. */
export function heard<Message extends { readonly is: string }, Kind extends Message['is']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<Message, { is: Kind }>> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null, signal: string | null): void =>
      reject(new Error(`A process of the bench ended (${code ?? signal}) before it told "${kind}".`));
    const listen = (message: Message): void => {
      if (message.is !== kind) return;
      child.off('message', listen);
      child.off('exit', gone);
      resolve(message as Extract<Message, { is: Kind }>);
    };
    child.on('message', listen);
    child.once('exit', gone);
  });
}
