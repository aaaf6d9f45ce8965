import { type Names, namesOf } from "./names-store";

/** Names the layout of the file: a change that readers would stumble over counts it up. */
const layout = "sanad-names/1";

/** Rounds that make guessing a passphrase slow. Source: OWASP, Password Storage Cheat Sheet, PBKDF2 with SHA-256. */
const rounds = 600_000;

/** Most rounds that a file may ask for, so that none keeps the browser busy for minutes. */
const roundsMax = 5_000_000;

const saltBytes = 16;
const nonceBytes = 12;

/** Fewest characters of a passphrase. */
export const passphraseMin = 8;

/** A class's names as a file that only the passphrase opens (AES-256-GCM, the key by PBKDF2). */
export async function sealNames(classId: string, names: Names, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const key = await keyFrom(passphrase, salt, rounds);
  const plain = new TextEncoder().encode(JSON.stringify({ classId, names }));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, plain));
  return JSON.stringify({ layout, rounds, salt: toText(salt), nonce: toText(nonce), sealed: toText(sealed) });
}

/** The class and names in a file; null when the passphrase is another, or it is no such file. */
export async function openNames(file: string, passphrase: string): Promise<{ classId: string; names: Names } | null> {
  try {
    const given: unknown = JSON.parse(file);
    if (!isSealed(given) || given.rounds < 1 || given.rounds > roundsMax) return null;
    const key = await keyFrom(passphrase, toBytes(given.salt), given.rounds);
    const iv = toBytes(given.nonce);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, toBytes(given.sealed));
    const { classId, names } = JSON.parse(new TextDecoder().decode(plain)); // the sealing above wrote it
    return { classId: String(classId), names: namesOf(names) };
  } catch {
    return null;
  }
}

type Sealed = { layout: string; rounds: number; salt: string; nonce: string; sealed: string };

function isSealed(value: unknown): value is Sealed {
  if (typeof value !== "object" || value === null) return false;
  const texts = ["salt", "nonce", "sealed"].every((name) => typeof Reflect.get(value, name) === "string");
  return texts && Reflect.get(value, "layout") === layout && Number.isInteger(Reflect.get(value, "rounds"));
}

async function keyFrom(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  // One form for what looks the same, whatever keyboard it was typed on.
  const words = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
