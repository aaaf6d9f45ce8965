import { ItemKeys } from "@/components/my-sets/item-keys";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

const shortcuts = [
  { keys: ["J"], does: "next" },
  { keys: ["K"], does: "previous" },
  { keys: ["S"], does: "swap" },
  { keys: ["D"], does: "remove" },
  { keys: ["E"], does: "edit" },
  { keys: ["T"], does: "turn" },
  { keys: ["F"], does: "facts" },
  { keys: ["L"], does: "lock" },
  { keys: ["Alt+\u2191", "Alt+\u2193"], does: "move" },
  { keys: ["Ctrl+Z"], does: "undo" },
] as const;

/** What the keyboard does in the list of questions, said where it works. */
export function ShortcutsPart({ locale }: { locale: Locale }) {
  const text = textFor(locale);
  return (
    <details className="sheet fold">
      <summary>
        <h2>{text("mySets.keys")}</h2>
      </summary>
      <p>{text("mySets.keysHint")}</p>
      <dl className="shortcuts">
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text(`mySets.key.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <ItemKeys />
    </details>
  );
}
