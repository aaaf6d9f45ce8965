import type { Text } from "@/i18n/messages";

/** The wide card of a shared result, with words that say what it shows. */
export function CardPicture({ src, result, set, text }: { src: string; result: string; set: string; text: Text }) {
  return (
    // biome-ignore lint/performance/noImgElement: the picture optimiser is off on purpose
    <img
      className="thumb"
      src={src}
      width={1200}
      height={630}
      loading="lazy"
      alt={text("share.picture", { result, set })}
    />
  );
}
