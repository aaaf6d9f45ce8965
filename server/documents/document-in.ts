import "server-only";

/** How the questions of a document name it as their source. */
export const sourceOf = (documentId: string): string => `own:${documentId}`;

const ownSource = /^own:([A-Za-z0-9_-]+)$/;

/** The document that a source names, where it is a teacher's own. */
export const documentIn = (source: string | undefined): string | undefined => ownSource.exec(source ?? "")?.[1];
