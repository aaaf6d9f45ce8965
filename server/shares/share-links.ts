import "server-only";

/** A share as its maker gets it. Addresses are relative to the site. */
export type ShareLinks = { id: string; url: string; cards: { wide: string; square: string; story: string } };

/** A share whose pictures change with its result too, so that none from before a regrade is shown for it. */
export const versionedBy = <Row extends { version: number }>(row: Row, { regrades }: { regrades: number }): Row => ({
  ...row,
  version: row.version + regrades,
});

/** `version` in a picture's address makes a changed card a new address, since pictures are cached. */
export function shareLinks({ id, version }: { id: string; version: number }): ShareLinks {
  const card = (size: string) => `/r/${id}/${size}.png?v=${version}`;
  return { id, url: `/r/${id}`, cards: { wide: card("wide"), square: card("square"), story: card("story") } };
}
