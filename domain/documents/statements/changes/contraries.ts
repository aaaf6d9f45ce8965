import { foldLoosely } from "../../../text/fold-arabic";
import { beforeNouns, behindNouns } from "./collocated.ar";
import { deniedReport } from "./denied-reports.ar";
import { frames } from "./frames.ar";
import { denied, opposites } from "./opposites.ar";

/** Folded words that are put in the place of what they contradict. */
export const contraries: ReadonlySet<string> = new Set(
  [
    ...[...opposites.values()].map(({ put }) => put),
    ...[...behindNouns.values(), ...beforeNouns.values()].flat().map(({ put }) => put),
    ...[...frames.values()].flat().map(({ other }) => other),
    ...denied.values(),
    ...deniedReport.values(),
  ].flatMap((put) => foldLoosely(put).split(" ")),
);
