import { hash, verify } from '@node-rs/argon2';

/** Costs of argon2id after OWASP: 19 MiB, 2 passes, 1 lane. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nobody's password, so that an unknown address costs as long as a known one. */
let nobody: Promise<string> | undefined;

/** The argon2id hash of a password, with its salt and costs inside. */
export const hashPassword = (password: string): Promise<string> => hash(password, COSTS);

/** Whether the password belongs to the hash; without a hash it takes the same time and says no. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  if (stored !== null) return verify(stored, password);
  nobody ??= hashPassword('nobody has this password');
  await verify(await nobody, password);
  return false;
}
