import { Fragment, type ReactNode } from "react";
import type { MessageKey, MessageValues, Text } from "@/i18n/messages";
import { numberClass } from "./worded";

const children = (parts: ReactNode[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
  parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);

const tags = {
  b: (parts: ReactNode[]): ReactNode => <b>{children(parts)}</b>,
  num: (parts: ReactNode[]): ReactNode => <bdi className={numberClass(parts.join(""))}>{children(parts)}</bdi>,
  who: (parts: ReactNode[]): ReactNode => <bdi>{children(parts)}</bdi>,
};

/** A message whose tags are drawn: `<b>` strong, `<num>` one left-to-right piece, `<who>` isolated. */
export function RichText({ text, id, values = {} }: { text: Text; id: MessageKey; values?: MessageValues }) {
  return <>{children(text.rich<ReactNode>(id, values, tags))}</>;
}
