import { RichText } from "@/components/rich-text";
import type { Text } from "@/i18n/messages";
import type { SharedResult } from "@/server/shares/get-share";

const sizes = ["wide", "square", "story"] as const;

/** The card in its three sizes, to keep. */
export function CardDownloads({ cards, text }: { cards: SharedResult["cards"]; text: Text }) {
  return (
    <div className="btnrow">
      {sizes.map((size) => (
        <a className="btn btn--small" href={cards[size]} download={`sanad-${size}.png`} key={size}>
          <span>
            <RichText text={text} id={`share.${size}`} />
          </span>
        </a>
      ))}
    </div>
  );
}
