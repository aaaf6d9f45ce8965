import { Fragment } from "react";
import { Worded } from "@/components/worded";
import type { BesidePart } from "@/domain/documents/mending/beside-question";

/** A text in parts, some of them marked. */
export const Marked = ({ parts }: { parts: readonly BesidePart[] }) =>
  joined(parts).map(({ text, isChanged }, at) => {
    const words = <Worded>{text}</Worded>;
    const Part = isChanged ? "mark" : Fragment;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    return <Part key={at}>{words}</Part>;
  });

/** Parts alike that stand beside each other are one, so that no figure is torn. */
function joined(parts: readonly BesidePart[]): BesidePart[] {
  const all: BesidePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.isChanged === part.isChanged) all[all.length - 1] = { ...last, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}
