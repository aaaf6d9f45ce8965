import { isMedium, speakerLeftOut } from "../reading/speaker-left-out";
import type { ItemRule } from "../rule";
import texts from "./claim-has-speaker.json";

/** What the documents only have from somebody's mouth is asked as that person's claim. */
export const claimHasSpeaker: ItemRule = {
  id: "G6",
  severity: "B",
  source: "HDR 6",
  texts,
  find(reading, ground) {
    if (reading.kind === "who-said-it" || reading.kind === "find-evidence" || reading.kind === "compare-sources")
      return [];
    const speaker = reading.scope.isAttributed ? undefined : speakerLeftOut(reading, ground);
    return speaker
      ? [
          {
            values: { speaker: ground.index.entity(speaker)[reading.lang].name },
            severity: isMedium(speaker, ground) ? "W" : "B",
          },
        ]
      : [];
  },
};
