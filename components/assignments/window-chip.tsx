import type { WindowState } from "@/domain/assignments/window";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";

/** Whether an assignment takes answers now. */
export function WindowChip({ state, text }: { state: WindowState; text: Text }) {
  return (
    <span className={state === "open" ? "chip chip--thread" : "chip"}>
      {state === "closed" && <Icon name="check" />}
      {text(`assign.state.${state}`)}
    </span>
  );
}
