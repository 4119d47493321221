import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the kernel's accounting in a second; 100 on every Linux that Node runs on. */
const TICKS = 100;

/** CPU seconds that were used up to a moment, where the system tells them. */
export interface CpuReading {
  readonly server: number;
  readonly store: number;
  readonly load: number;
  /** All of it, of every program on the machine. */
  readonly machine: number;
}

/** Whose CPU is read. */
export interface Watched {
  readonly server: number;
  /** Process id of the server that keeps the data; its children count too. */
  readonly stores: readonly number[];
  readonly load: number;
}

interface ProcessTimes {
  readonly parent: number;
  /** Its own. */
  readonly own: number;
  /** Of its children that ended. */
  readonly ended: number;
}

/** Reads the accounting of Linux; null on systems without it. */
export function readCpu(watched: Watched): CpuReading | null {
  const machine = machineSeconds();
  if (machine === null) return null;
  return {
    server: timesOf(watched.server)?.own ?? 0,
    store: watched.stores.reduce((sum, pid) => sum + withChildren(pid), 0),
    load: timesOf(watched.load)?.own ?? 0,
    machine,
  };
}

/** The largest memory that a process ever held, in MiB; null where it cannot be read. */
export function peakMemory(pid: number): number | null {
  const kibibytes = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) / 1024;
}

/** A server and the processes it started, also those that ended meanwhile: so it never runs backwards. */
function withChildren(pid: number): number {
  const times = timesOf(pid);
  if (times === null) return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((child) => child?.parent === pid);
  return children.reduce((sum, child) => sum + (child?.own ?? 0), times.own + times.ended);
}

function timesOf(pid: number): ProcessTimes | null {
  const text = read(`/proc/${pid}/stat`);
  if (text === null) return null;
  // The name, in parentheses, may hold anything; the numbers follow behind it.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (index: number): number => fields[index] ?? 0;
  return { parent: at(1), own: (at(11) + at(12)) / TICKS, ended: (at(13) + at(14)) / TICKS };
}

/** User, nice, system, interrupts and what other guests of the host took. */
function machineSeconds(): number | null {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (
    read('/proc/stat')?.split('\n')[0] ?? ''
  )
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const ticks = user + nice + system + irq + softirq + steal;
  return ticks === 0 ? null : ticks / TICKS;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
