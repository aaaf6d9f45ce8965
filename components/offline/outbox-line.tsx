import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import type { OutboxWords } from "./start-outbox";

/** Where a script says which answers wait in this browser and when they have arrived; empty while all is well. */
export function OutboxLine({ text }: { text: Text }) {
  const prefix = localPath(text.locale, "/").replace(/\/$/, "");
  return <p className="outbox" role="status" data-prefix={prefix} data-words={JSON.stringify(wordsOf(text))} />;
}

const wordsOf = (text: Text): OutboxWords => ({
  sending: text("offline.sending"),
  waiting: text("offline.waiting", { count: "{count}" }),
  last: text("offline.last", { count: "{count}" }),
  arrived: text("offline.arrived"),
  differs: text("offline.differs"),
  refused: text("offline.refused"),
  empty: text("offline.empty"),
  goOn: text("offline.goOn"),
});
