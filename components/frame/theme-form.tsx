import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";

/** Offers the theme that is not on; which one that is, the style sheet knows. `back`: the page to return to. */
export function ThemeForm({ action, back, text }: { action: string; back: string; text: Text }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="back" value={back} />
      <button
        type="submit"
        className="btn btn--plain btn--icon theme__dark"
        name="theme"
        value="dark"
        aria-label={text("frame.themeDark")}
      >
        <Icon name="theme" />
      </button>
      <button
        type="submit"
        className="btn btn--plain btn--icon theme__light"
        name="theme"
        value="light"
        aria-label={text("frame.themeLight")}
      >
        <Icon name="theme" />
      </button>
    </form>
  );
}
