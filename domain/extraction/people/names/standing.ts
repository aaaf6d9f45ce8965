/**
 * Where a name stands: after a post or a title any word may be one; «told» where a subject stands, and unknown words may
 * be one; elsewhere it must begin with a known given name.
 */
export type Standing = "after-role" | "after-speech" | "told" | "free";
