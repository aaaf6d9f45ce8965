/** The wide card of a shared result. `alt`: the words that the picture says, in the card's own language. */
export function CardPicture({ src, alt, lang }: { src: string; alt: string; lang?: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: the picture optimiser is off on purpose
    <img className="thumb" src={src} width={1200} height={630} loading="lazy" alt={alt} lang={lang} />
  );
}
