import type { Locale } from "@/i18n/locales";
import { locales, localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";

type SettingsFormProps = {
  locale: Locale;
  /** The page to return to, without the language. */
  path: string;
  text: Text;
};

/** Offers the digits and the theme that are not on; which theme that is, the style sheet knows. */
export function SettingsForm({ locale, path, text }: SettingsFormProps) {
  return (
    <form className="settings" method="post" action={localPath(locale, "/settings")}>
      <input type="hidden" name="back" value={localPath(locale, path)} />
      {locales[locale].offersDigits && <DigitsButton text={text} />}
      <ThemeButton theme="dark" label={text("frame.themeDark")} />
      <ThemeButton theme="light" label={text("frame.themeLight")} />
    </form>
  );
}

/** Shows the digits that it brings. */
function DigitsButton({ text }: { text: Text }) {
  const [value, label, sample] =
    text.digits === "arab"
      ? (["latn", text("frame.digitsLatin"), "123"] as const)
      : (["arab", text("frame.digitsArabicIndic"), "\u0661\u0662\u0663"] as const);
  return (
    <button
      type="submit"
      className="btn btn--plain btn--icon"
      name="digits"
      value={value}
      aria-label={`${label} ${sample}`}
    >
      <bdi className="settings__digits" aria-hidden="true">
        {sample}
      </bdi>
    </button>
  );
}

function ThemeButton({ theme, label }: { theme: "dark" | "light"; label: string }) {
  return (
    <button
      type="submit"
      className={`btn btn--plain btn--icon theme__${theme}`}
      name="theme"
      value={theme}
      aria-label={label}
    >
      <Icon name="theme" />
    </button>
  );
}
