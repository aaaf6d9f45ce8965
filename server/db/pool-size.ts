/** Connections that one process on a machine of its own holds. */
const ofMachine = 10;

/**
 * Connections that one process of a serverless host holds: such a host starts a process for each few requests, and what
 * one of them asks at the same time fits in these.
 */
const ofFunction = 3;

/** Most that one process may be given, however large its machine: beyond, a database spends its time on switching. */
const connectionsMax = 100;

/** Milliseconds after which a connection that nobody uses is given back. */
const idleMs = { machine: 30_000, function: 5_000 };

/**
 * How many connections to Postgres a process may hold, and for how long an idle one: `connection_limit` in the address
 * decides, 1 to 100, as it does for others who read such addresses; without it the kind of host does.
 */
export function poolSize(url: string, isServerless: boolean): { max: number; idleTimeoutMillis: number } {
  const asked = Number(new URL(url).searchParams.get("connection_limit") ?? Number.NaN);
  const usual = isServerless ? ofFunction : ofMachine;
  return {
    max: Number.isInteger(asked) && asked >= 1 ? Math.min(asked, connectionsMax) : usual,
    idleTimeoutMillis: isServerless ? idleMs.function : idleMs.machine,
  };
}
