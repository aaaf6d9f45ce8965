import "server-only";
import { create } from "qrcode";
import { type Locale, localPath } from "@/i18n/locales";
import { env } from "../env";
import { learnersAddress } from "../own-address";

/** How learners reach a class. `isReachable`: false while only the machine that serves can open it. */
export type JoinAddress = { url: string; isReachable: boolean; picture: QrPicture };

/** A code to scan: its dark squares as an SVG path, `size` units wide and high with the quiet margin around. */
export type QrPicture = { size: number; path: string };

/** Where the code of a class is typed for learners: the site's own address, or that of a school's network. */
export function joinAddress(code: string, locale: Locale): JoinAddress {
  const { siteUrl, networkUrl } = env();
  const url = `${learnersAddress()}${localPath(locale, `/join/${code}`)}`;
  return { url, isReachable: siteUrl !== undefined || networkUrl !== undefined, picture: qrPicture(url) };
}

/** Units of white around a code, as readers need them (ISO/IEC 18004). */
const quietUnits = 4;

/** Draws a text as a code that withstands 15 % of it being unreadable. */
export function qrPicture(text: string): QrPicture {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const dark = Array.from(modules.data, (bit, at) => ({ bit, at })).filter(({ bit }) => bit === 1);
  const squares = dark.map(({ at }) => {
    const [row, column] = [Math.floor(at / modules.size), at % modules.size];
    return `M${column + quietUnits} ${row + quietUnits}h1v1h-1z`;
  });
  return { size: modules.size + 2 * quietUnits, path: squares.join("") };
}
