import { randomUUID } from "node:crypto";
import { closeSync, openSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { LockHolder } from "../store-options.js";
import { errorCode, writeError } from "./file-errors.js";
import { pathInFull } from "./file-key.js";
import { removeAtEnd } from "./write-whole-file.js";

/**
 * Times of a lock in milliseconds: how long a writer waits for it unless it says otherwise, how often it looks, how often the holder shows that
 * it lives, and after how long without that it counts as dead where its process cannot be seen. A lock that does not say whose it is was
 * made by a writer who died in the same moment: `silent` is a thousand times as long as it takes to say so.
 */
export const LOCK = Object.freeze({ wait: 60_000, look: 25, touch: 30_000, dead: 600_000, silent: 3000 });

/** A file that another writer works on, who did not end in time. */
export class FileLockedError extends Error {
  override readonly name = "FileLockedError";
  /** Null where the lock file does not say. */
  readonly holder: LockHolder | null;

  constructor(file: string, lock: string, holder: LockHolder | null, waitSeconds: number) {
    const who = holder === null ? "another writer" : `process ${holder.pid} on ${holder.host}, since ${holder.since}`;
    super(`${file} is being written by ${who}; waited ${waitSeconds} s (if that process is gone, remove ${lock})`);
    this.holder = holder;
  }
}

/** What a lock file says. `token` differs for each lock, `space` for processes that cannot see each other. */
interface Owner extends LockHolder {
  readonly space: string;
  readonly started: string;
  readonly token: string;
}

/** Where process numbers mean the same: a machine, or a container of it. */
function processSpace(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname(); // another system than Linux
  }
}

/** When a process was started, in units of the system; empty where it does not say; null for one that is gone. */
function startOf(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
    return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? "");
  } catch {
    return isRunning(pid) ? "" : null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}

const newOwner = (): Owner => ({
  pid: process.pid,
  host: hostname(),
  since: new Date().toISOString(),
  space: processSpace(),
  started: startOf(process.pid) ?? "",
  token: randomUUID(),
});

function isOwner(value: unknown): value is Owner {
  const isText = (name: string) => typeof Reflect.get(Object(value), name) === "string";
  return (
    Number.isSafeInteger(Reflect.get(Object(value), "pid")) &&
    ["host", "since", "space", "started", "token"].every(isText)
  );
}

/** The owner of a lock; null for a file that does not say, as it is for a moment after it was made; undefined for no file. */
function readOwner(lock: string): Owner | null | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(lock, "utf8"));
    return isOwner(value) ? value : null;
  } catch (error) {
    return errorCode(error) === "ENOENT" ? undefined : null;
  }
}

/** True where whoever made the lock cannot come back for it. */
function isLeftBehind(lock: string, owner: Owner | null): boolean {
  if (owner !== null && owner.space === processSpace()) {
    const started = startOf(owner.pid);
    const isOther = started !== "" && owner.started !== "" && started !== owner.started;
    return started === null || isOther;
  }
  const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - touched > (owner === null ? LOCK.silent : LOCK.dead);
}

function openNew(lock: string): number | null {
  try {
    return openSync(lock, "wx");
  } catch (error) {
    if (errorCode(error) === "EEXIST") return null;
    throw error;
  }
}

/** Makes the lock file; false where there is one, and where another took it away before it said whose it is. */
function make(lock: string, owner: Owner): boolean {
  const handle = openNew(lock);
  if (handle === null) return false;
  try {
    writeSync(handle, JSON.stringify(owner));
    return readOwner(lock)?.token === owner.token;
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** A lock that is held. */
interface FileLock {
  /** True where it was taken from a writer that died, which may have left files behind. */
  readonly wasLeft: boolean;
  release(): void;
}

/** Is told once who holds a lock that is waited for. */
export type OnWait = (holder: LockHolder) => void;

/** Makes a lock file. Throws what the file system throws; null where it cannot be had until `end`. */
async function acquire(lock: string, end: number, onWait: OnWait): Promise<FileLock | null> {
  const owner = newOwner();
  let isWaiting = false;
  for (let wasLeft = false; ; ) {
    if (make(lock, owner)) return held(lock, owner, wasLeft);
    const other = readOwner(lock);
    if (other === undefined) continue; // released meanwhile
    if (isLeftBehind(lock, other) && (await removeLeft(lock, other, end))) wasLeft = true;
    else if (performance.now() >= end) return null;
    else {
      if (!isWaiting && other !== null) onWait({ pid: other.pid, host: other.host, since: other.since });
      isWaiting ||= other !== null;
      await sleep(LOCK.look * (1 + Math.random()));
    }
  }
}

/**
 * Removes a lock that was left behind. Of several writers that see it only one may: another could remove the lock that the first one makes
 * then. So this itself is locked, by a name that only this one lock has.
 */
async function removeLeft(lock: string, left: Owner | null, end: number): Promise<boolean> {
  const guard = await acquire(join(dirname(lock), `.nutgraf-${left?.token ?? "unknown"}.lock`), end, () => {});
  if (guard === null) return false;
  const now = readOwner(lock);
  const isSame = now !== undefined && now?.token === left?.token && isLeftBehind(lock, now);
  if (isSame) rmSync(lock, { force: true });
  guard.release();
  return isSame;
}

function held(lock: string, { token }: Owner, wasLeft: boolean): FileLock {
  const isMine = () => readOwner(lock)?.token === token;
  const forget = removeAtEnd(lock);
  const timer = setInterval(() => {
    const now = new Date();
    if (isMine()) utimesSync(lock, now, now);
  }, LOCK.touch).unref();
  return {
    wasLeft,
    release() {
      clearInterval(timer);
      forget();
      if (isMine()) rmSync(lock, { force: true });
    },
  };
}

/** A file that is locked for writing. */
export interface LockedFile extends Pick<FileLock, "wasLeft"> {
  /** Its path in full, links followed. */
  readonly path: string;
}

/**
 * Does what writes a file while no other writer does, here or in another process. A lock whose process is gone is taken over. Throws
 * `FileLockedError` where another holds it until the time is over, and what `work` throws.
 */
export async function whileLocked<Result>(
  file: string,
  work: (locked: LockedFile) => Promise<Result>,
  { wait = LOCK.wait, onWait = () => {} }: { readonly wait?: number; readonly onWait?: OnWait } = {},
): Promise<Result> {
  const path = await pathInFull(file);
  const name = `${path}.lock`;
  const lock = await acquire(name, performance.now() + wait, onWait).catch((error: unknown) => {
    throw writeError(file, error);
  });
  if (lock === null) throw new FileLockedError(file, name, readOwner(name) ?? null, wait / 1000);
  try {
    return await work({ path, wasLeft: lock.wasLeft });
  } finally {
    lock.release();
  }
}
