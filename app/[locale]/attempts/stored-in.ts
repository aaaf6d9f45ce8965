import type { AttemptView } from "@/server/attempts/get-attempt";

/** «question:number …» of the answers that the server has, so that the page's script knows which have arrived. */
export const storedIn = ({ sequences }: Pick<AttemptView, "sequences">): string =>
  Object.entries(sequences)
    .map((entry) => entry.join(":"))
    .join(" ");
